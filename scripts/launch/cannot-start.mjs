/** A reason to stop that the person at the terminal can act on: printed as one sentence, without a stack. */
export class CannotStart extends Error {
  /** @param {string} sentence what is wrong and what to do about it */
  constructor(sentence) {
    super(sentence);
    this.name = "CannotStart";
  }
}

/** @type {[pattern: RegExp, sentence: string][]} */
const KNOWN = [
  [
    /ENOSPC|No space left on device/i,
    "The disk is full: free some space and start again; nothing that was saved is lost.",
  ],
  [
    /EDQUOT|Disk quota exceeded/i,
    "The disk quota is used up: free some space and start again; nothing that was saved is lost.",
  ],
  [
    /EROFS|EACCES|EPERM|Read-only file system|Permission denied/i,
    "This folder can't be written: start from a copy that you own, or ask its owner for access.",
  ],
];

/**
 * Finds the sentence for a failure that has a common outer cause, such as a full disk; null when it is none of them.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof CannotStart) return error.message;

  const text = textOf(error);
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  if (!known) return null;

  const place = /** @type {{ path?: unknown }} */ (error)?.path;
  return typeof place === "string" ? `${known[1]} (${place})` : known[1];
}

/** @param {unknown} error */
function textOf(error) {
  return error instanceof Error
    ? `${/** @type {{ code?: string }} */ (error).code ?? ""} ${error.message}`
    : String(error);
}
