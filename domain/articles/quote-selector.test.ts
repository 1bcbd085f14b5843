import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTEXT_LENGTH, isSpanInside, quoteSelector } from "./quote-selector";

const TEXT = `${"x".repeat(40)}Khan Tuman 🛩 fell${"y".repeat(40)}`;

describe("the quote of a span", () => {
  it("keeps 32 code points on either side", () => {
    expect(quoteSelector(TEXT, { start: 40, end: 57 })).toEqual({
      exact: "Khan Tuman 🛩 fell",
      prefix: "x".repeat(32),
      suffix: "y".repeat(32),
    });
  });

  it("keeps what there is near the ends of the text", () => {
    expect(quoteSelector("abc", { start: 1, end: 2 })).toEqual({ exact: "b", prefix: "a", suffix: "c" });
    expect(quoteSelector("abc", { start: 0, end: 3 })).toEqual({ exact: "abc", prefix: "", suffix: "" });
  });

  it("never cuts a character outside the basic plane in two", () => {
    expect(quoteSelector("🛩🛩🛩", { start: 1, end: 2 })).toEqual({ exact: "🛩", prefix: "🛩", suffix: "🛩" });
  });

  it.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 4],
    [0.5, 2],
    [0, Number.NaN],
  ])("throws for %d to %d of a text of three characters", (start, end) => {
    expect(isSpanInside({ start, end }, 3)).toBe(false);
    expect(() => quoteSelector("abc", { start, end })).toThrow("not in the text");
  });

  it("puts prefix, quote and suffix together to a piece of the text", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const start = a % characters.length;
        const end = start + 1 + (b % (characters.length - start));
        const { exact, prefix, suffix } = quoteSelector(text, { start, end });

        expect(exact).toBe(characters.slice(start, end).join(""));
        expect(text).toContain(prefix + exact + suffix);
        expect([...prefix]).toHaveLength(Math.min(CONTEXT_LENGTH, start));
        expect([...suffix]).toHaveLength(Math.min(CONTEXT_LENGTH, characters.length - end));
      }),
    );
  });
});
