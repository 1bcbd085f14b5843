import { nameTokens } from "@/domain/sources/fold-name";

const K1 = 1.2;
const B = 0.75;

/** Plain Okapi BM25 over folded words, with the usual constants: what the matcher is measured against. */
export class Bm25 {
  readonly #documents: { id: string; words: string[] }[];
  readonly #holders = new Map<string, number>();
  readonly #meanLength: number;

  constructor(claims: readonly { id: string; statement: string }[]) {
    this.#documents = claims.map(({ id, statement }) => ({ id, words: nameTokens(statement) }));
    for (const { words } of this.#documents)
      for (const word of new Set(words)) this.#holders.set(word, (this.#holders.get(word) ?? 0) + 1);
    const length = this.#documents.reduce((sum, { words }) => sum + words.length, 0);
    this.#meanLength = length / Math.max(1, this.#documents.length);
  }

  /** The ids of the ten best documents for a text, best first. */
  search(text: string, without: string): string[] {
    const query = [...new Set(nameTokens(text))];
    return this.#documents
      .filter(({ id }) => id !== without)
      .map(({ id, words }) => ({ id, score: this.#score(query, words) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 10)
      .map(({ id }) => id);
  }

  #score(query: readonly string[], words: readonly string[]): number {
    return query.reduce((sum, word) => {
      const times = words.filter((one) => one === word).length;
      const holders = this.#holders.get(word) ?? 0;
      const rarity = Math.log(1 + (this.#documents.length - holders + 0.5) / (holders + 0.5));
      const norm = K1 * (1 - B + (B * words.length) / this.#meanLength);
      return sum + (rarity * times * (K1 + 1)) / (times + norm);
    }, 0);
  }
}
