import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { sentenceFinder } from "./sentence-finder";

describe("sentence finder", () => {
  it("finds the sentence of each token as a search through all of them does", () => {
    const { tokens, sentences } = open("It fell. He left.\n\n“We stay,” she said. “Why?”");
    const find = sentenceFinder(sentences);

    tokens.forEach((token, at) => {
      if (token.kind !== "break")
        expect(find(at)).toBe(sentences.findIndex(({ from, to }) => at >= from && at < to));
    });
  });
});
