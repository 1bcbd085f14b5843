import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FIGURE_BOUNDS, type FigureBound } from "./figure";
import { canBothHold, rangesMeet } from "./ranges";

const figure = (low: number | null, high: number | null, bound: FigureBound = "exactly") => ({
  ...{ low, high, bound },
});
const anyFigure = fc
  .tuple(fc.option(fc.nat(10_000)), fc.option(fc.nat(10_000)), fc.constantFrom<FigureBound>(...FIGURE_BOUNDS))
  .filter(([low, high]) => low === null || high === null || low <= high)
  .map(([low, high, bound]) => figure(low, high, bound));

describe("two figures of the same thing", () => {
  it.each([
    ["one number", figure(30, 30), figure(30, 30), true],
    ["two numbers", figure(30, 30), figure(31, 31), false],
    ["at least 30, and 43", figure(30, null, "at_least"), figure(43, 43), true],
    ["at least 43, and 30", figure(43, null, "at_least"), figure(30, 30), false],
    ["at most 20, and at least 21", figure(null, 20, "at_most"), figure(21, null, "at_least"), false],
    ["about 40, and at least 43", figure(40, 40, "about"), figure(43, null, "at_least"), true],
    ["about 40, and 50", figure(40, 40, "about"), figure(50, 50), false],
    ["about 40, and about 47", figure(40, 40, "about"), figure(47, 47, "about"), true],
    ["about three, and four", figure(3, 3, "about"), figure(4, 4), true],
    ["about three, and five", figure(3, 3, "about"), figure(5, 5), false],
  ])("can both hold or not: %s", (_, one, other, hold) => {
    expect(canBothHold(one, other)).toBe(hold);
    expect(canBothHold(other, one)).toBe(hold);
  });
});

test("figures whose ranges meet can both hold, whatever their bounds", () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (one, other) => {
      fc.pre(rangesMeet(one, other));
      expect(canBothHold(one, other)).toBe(true);
    }),
  );
});

test("without an about nothing is rounded", () => {
  const exact = anyFigure.filter(({ bound }) => bound !== "about");
  fc.assert(
    fc.property(exact, exact, (one, other) => {
      expect(canBothHold(one, other)).toBe(rangesMeet(one, other));
    }),
  );
});
