import { wordSet } from "./word-set";
import { CUE_ADVERBS, NEGATIONS } from "./words";

const NO_ADVERBS = wordSet(`
  family assembly italy weekly daily july ally rally supply monopoly anomaly`);

/** Whether a word can stand between subject and verb of a cue: a listed adverb, a negation, or a word in -ly. */
export function isCueAdverb(lower: string): boolean {
  if (CUE_ADVERBS.has(lower) || NEGATIONS.has(lower)) return true;

  return lower.length > 4 && lower.endsWith("ly") && !NO_ADVERBS.has(lower);
}
