import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCapitalised, offsetsOf, tokenize } from "./tokens";

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it.each([
    ["SOHR said so.", ["SOHR", "said", "so", "."]],
    ["Shi’ite and al-Assad", ["Shi’ite", "and", "al-Assad"]],
    ["the U.S. said", ["the", "U.S.", "said"]],
    ["1,200.5 tanks", ["1,200.5", "tanks"]],
    ["on 6 May, 40% fled", ["on", "6", "May", ",", "40%", "fled"]],
    ["''Yes,'' he said", ["''", "Yes", ",", "''", "he", "said"]],
    ["a\n\nb\nc", ["a", "\n\n", "b", "\n", "c"]],
    ["(SOHR)", ["(", "SOHR", ")"]],
    ["rebels’ base", ["rebels", "’", "base"]],
    ["المرصد قال", ["المرصد", "قال"]],
    ["", []],
  ])("splits %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("tells words, numbers, marks and breaks apart", () => {
    expect(tokenize("Ab 12 ,\n").map((token) => token.kind)).toEqual(["word", "number", "mark", "break"]);
  });

  it("looks words up in lower case with a straight apostrophe", () => {
    expect(tokenize("Didn’t")[0]?.lower).toBe("didn't");
  });

  it("knows what has white space before it", () => {
    expect(tokenize("a, b").map((token) => token.spaced)).toEqual([true, false, true]);
  });

  it("covers every character that is no white space, once and in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        const joined = tokens
          .filter((token) => token.kind !== "break")
          .map((token) => token.text)
          .join("");

        expect(joined.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });

  it.each([
    ["SOHR", true],
    ["said", false],
    ["Émile", true],
    ["12", false],
    ["“", false],
    ["المرصد", false],
  ])("finds %j capitalised: %j", (text, expected) => {
    expect(tokenize(text).some(isCapitalised)).toBe(expected);
  });
});

describe("place of a range", () => {
  const tokens = tokenize("He’s told us");

  it.each([
    [{ from: 0, to: 1 }, "He’s"],
    [{ from: 0, to: 1, tail: 2 }, "He"],
    [{ from: 0, to: 2, lead: 2 }, "’s told"],
    [{ from: 1, to: 1 }, ""],
    [{ from: 0, to: 1, tail: 9 }, ""],
  ])("of %j is %j", (range, expected) => {
    const { start, end } = offsetsOf(tokens, range);

    expect("He’s told us".slice(start, end)).toBe(expected);
  });
});
