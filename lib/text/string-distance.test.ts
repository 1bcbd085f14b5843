import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damerauLevenshtein, trigramSimilarity } from "./string-distance";

const words = fc.stringMatching(/^[a-e ]{0,8}$/);

describe("the edit distance", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["", "abc", 3],
    ["andadolu", "anadolu", 1],
    ["rueters", "reuters", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
    ["😀a", "a😀", 1],
  ])("from %j to %j is %i", (one, other, distance) => {
    expect(damerauLevenshtein(one, other)).toBe(distance);
  });

  it("is the same both ways, at most the longer word, and 0 for the same word only", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const distance = damerauLevenshtein(one, other);

        expect(distance).toBe(damerauLevenshtein(other, one));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});

describe("the share of trigrams", () => {
  it.each([
    ["word", "word", 1],
    ["word", "two words", 4 / 11],
    ["", "", 0],
    ["abc", "xyz", 0],
    ["a b", "b a", 1],
  ])("of %j and %j is as pg_trgm has it", (one, other, share) => {
    expect(trigramSimilarity(one, other)).toBeCloseTo(share, 10);
  });

  it("is the same both ways and between 0 and 1", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const share = trigramSimilarity(one, other);

        expect(share).toBe(trigramSimilarity(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
