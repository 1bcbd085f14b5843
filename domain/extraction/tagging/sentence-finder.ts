import type { Sentence } from "../text-document";

/** Makes a function that gives the number of the sentence in which a token stands; sentences are in order. */
export function sentenceFinder(sentences: readonly Sentence[]): (token: number) => number {
  return (token) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.from ?? 0) <= token) low = middle;
      else high = middle - 1;
    }

    return low;
  };
}
