import type { Unit } from "./units";

/** The words that a tagger knows, in lower case, each with its row; row 0 of both tables stands for every other word. */
export interface TaggerVocabulary {
  /** Words that have a vector. */
  vectors: ReadonlyMap<string, number>;
  /** Frequent words, of which the tagger has learned more than a vector tells. */
  frequent: ReadonlyMap<string, number>;
}

/** Row of a word's vector: the word itself, else what follows its last hyphen ("Russian-backed": "backed"); 0 if neither. */
export function vectorRow({ vectors }: TaggerVocabulary, { lower }: Unit): number {
  const row = vectors.get(lower);
  if (row !== undefined) return row;

  const hyphen = Math.max(lower.lastIndexOf("-"), lower.lastIndexOf("‑"));
  return hyphen < 0 ? 0 : (vectors.get(lower.slice(hyphen + 1)) ?? 0);
}
