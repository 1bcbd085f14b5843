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

/**
 * The words of Node.js, npm and PostgreSQL for one and the same cause. A refused access counts only as
 * Node.js's or npm's own code: other programs say it about things that are no matter of this folder.
 * @type {[words: RegExp, sentence: string][]}
 */
const CAUSES = [
  [/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i, FULL],
  [/EROFS|Read-only file system|npm error code (EACCES|EPERM)/i, CLOSED],
];

/**
 * Finds the sentence for a failure that people can mend; null when it is none of those.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof Error)) return null;
  if (error instanceof CannotStart) return error.message;

  const { code = "", path } = /** @type {NodeJS.ErrnoException} */ (error);
  const isRefused = code === "EACCES" || code === "EPERM";
  const sentence = isRefused ? CLOSED : CAUSES.find(([words]) => words.test(`${code} ${error.message}`))?.[1];
  if (!sentence) return null;
  return path ? `${sentence} (${path})` : sentence;
}
