import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, sliceCodePoints } from "@/lib/text/code-points";
import { readFigures } from "./read-figures";

const WORDS = [
  "at least",
  "between",
  "up to",
  "12",
  "1,200",
  "30-40",
  "dozens",
  "tens of thousands",
  "two hundred and five",
  "civilians",
  "were killed",
  "killing",
  "the toll",
  "including",
  "of them",
  "and",
  ",",
  "$",
  "percent",
  "6 May 2016",
  "😀",
  "قتل",
  "\ud800",
  "constructor",
  "valueOf",
  "__proto__",
  "\n\n",
];
const texts = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(" "));

describe("the figures of any text", () => {
  it("slice back to what is printed, in text order and without overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span, printed } of readFigures(text)) {
          expect(sliceCodePoints(text, span)).toBe(printed);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(codePointLength(text));
      }),
    );
  });

  it("have ends that are numbers the right way round, and only the ends that their bound leaves", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { low, high, bound } of readFigures(text)) {
          if (bound === "at_least") expect(high).toBeNull();
          if (bound === "at_most") expect(low).toBeNull();
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          expect(low ?? high).not.toBeNull();
          expect(Number.isFinite(low ?? high)).toBe(true);
        }
      }),
    );
  });

  it("say of a coded word the least that it can mean", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { coded, bound, low } of readFigures(text)) {
          if (coded === null) continue;
          expect(bound).toBe("at_least");
          expect(low).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  it("are part of a figure that the text has too", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figures = readFigures(text);
        for (const { partOf } of figures)
          if (partOf) expect(figures.map(({ span }) => span)).toContainEqual(partOf);
      }),
    );
  });

  it("are read from 100 kB without a full stop", () => {
    for (const unit of [
      "12 ",
      "killed 30 and ",
      "up to ",
      "between 3 and 4 to ",
      "tens of thousands of ",
      "including 5 and ",
      "hundred ",
    ]) {
      const times = Math.ceil(100_000 / unit.length);
      const [some, more] = [100, times].map((count) => readFigures(unit.repeat(count)).length);
      expect(more).toBeGreaterThanOrEqual(some ?? 0);
    }
  });
});
