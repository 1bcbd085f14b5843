import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, sliceCodePoints, toCodePointIndex } from "./code-points";

const anyText = fc.string({ unit: "binary", maxLength: 80 });
const fromCodePoints = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

describe("code points", () => {
  it.each([
    ["", 0],
    ["Khan Tuman", 10],
    ["café", 4],
    ["a😀b", 3],
    ["\ud83d alone", 7],
    ["😀😀😀", 3],
  ])("counts %j as %i", (text, length) => {
    expect(codePointLength(text)).toBe(length);
  });

  it("maps offsets after an astral character one unit further", () => {
    const index = toCodePointIndex("a😀b");

    expect([0, 1, 2, 3].map(index.toUnit)).toEqual([0, 1, 3, 4]);
    expect([0, 1, 3, 4].map(index.toCodePoint)).toEqual([0, 1, 2, 3]);
  });

  it("gives an offset inside a pair to the code point it splits", () => {
    expect(toCodePointIndex("a😀b").toCodePoint(2)).toBe(1);
  });

  it("uses the identity when the text has no surrogates", () => {
    const index = toCodePointIndex("plain");

    expect(index.toUnit).toBe(index.toCodePoint);
  });

  it("slices as an array of code points would", () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];

        expect(sliceCodePoints(text, { start, end })).toBe(fromCodePoints(text, start, end));
      }),
    );
  });

  it("converts there and back without loss for every code point", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = toCodePointIndex(text);

        for (let offset = 0; offset <= index.length; offset++) {
          expect(index.toCodePoint(index.toUnit(offset))).toBe(offset);
        }
      }),
    );
  });

  it("clamps bounds that lie outside the text", () => {
    expect(sliceCodePoints("abc", { start: -4, end: 99 })).toBe("abc");
  });

  it("converts every offset of a long text full of emoji to the one that counting finds", () => {
    const index = toCodePointIndex("😀x".repeat(5_000));

    for (let pair = 0; pair < 5_000; pair++) {
      expect(index.toUnit(2 * pair)).toBe(3 * pair);
      expect(index.toCodePoint(3 * pair + 2)).toBe(2 * pair + 1);
    }
  });
});
