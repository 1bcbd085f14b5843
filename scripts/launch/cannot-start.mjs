/** A reason to stop that the person at the terminal can act on: printed as one sentence, without a stack. */
export class CannotStart extends Error {
  /** @param {string} sentence what is wrong and what to do about it */
  constructor(sentence) {
    super(sentence);
    this.name = "CannotStart";
  }
}

const FULL = "The disk is full: free some space and start again; nothing that was saved is lost.";
const CLOSED = "This folder can't be written: start from a copy that you own, or ask its owner for access.";

const OFFLINE =
  "The packages can't be fetched: check the network, and npm's settings of registry and proxy, then start again.";
const NO_RIGHTS =
  "The user in DATABASE_URL has too few rights there: it must own the tables of Sayso, and may use the schema public and make tables in it.";

/**
 * The words of Node.js, npm and PostgreSQL for one and the same cause; what they set in brackets is told too. A refused
 * access counts only as Node.js's or npm's own code, or with the path as Node.js writes it: other programs say it about
 * things that are no matter of this folder.
 * @type {[words: RegExp, sentence: string][]}
 */
const CAUSES = [
  [/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i, FULL],
  [/EROFS|Read-only file system|npm error code (?:EACCES|EPERM)/i, CLOSED],
  [/\b(?:EACCES|EPERM): [a-z ]+, [a-z]+ '([^']+)'/, CLOSED],
  [/npm error code ((?:E|ERR_)\w*(?:CONN|NOTFOUND|TIMEDOUT|TIMEOUT|AI_AGAIN|UNREACH)\w*)/, OFFLINE],
  [
    /((?:permission denied for (?:schema|table|database|sequence|function)|must be owner of) [\w. ]+)/,
    NO_RIGHTS,
  ],
];

/**
 * Finds the sentence for a failure that people can mend; null when it is none of those.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof Error)) return null;
  if (error instanceof CannotStart) return error.message;

  const { code = "", path } = /** @type {NodeJS.ErrnoException} */ (error);
  const { sentence, detail } =
    code === "EACCES" || code === "EPERM" ? REFUSED : findCause(`${code} ${error.message}`);
  if (!sentence) return null;
  const place = path ?? detail;
  return place ? `${sentence} (${place})` : sentence;
}

const REFUSED = { sentence: CLOSED, detail: undefined };

/** @param {string} text */
function findCause(text) {
  for (const [words, sentence] of CAUSES) {
    const match = words.exec(text);
    if (match) return { sentence, detail: match[1] };
  }
  return { sentence: null, detail: undefined };
}
