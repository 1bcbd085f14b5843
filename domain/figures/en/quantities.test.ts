import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "@/domain/extraction/tokens";
import { findQuantities } from "./quantities";

/** Every quantity of a text as "printed words: bound low..high". */
function quantities(text: string): string[] {
  const tokens = tokenize(text);
  return findQuantities(tokens).map(({ range, bound, low, high }) => {
    const printed = text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end);
    return `${printed}: ${bound} ${low ?? ""}..${high ?? ""}`;
  });
}

describe("a quantity", () => {
  it.each([
    ["killed 30 people", "30: exactly 30..30"],
    ["killed at least 30 people", "at least 30: at_least 30.."],
    ["killed up to 30 people", "up to 30: at_most ..30"],
    ["killed about 30 people", "about 30: about 30..30"],
    ["killed 30 or more people", "30 or more: at_least 30.."],
    ["killed dozens of people", "dozens: at_least 12.."],
    ["killed more than a dozen people", "more than a dozen: at_least 12.."],
    ["killed several hundred people", "several hundred: at_least 100.."],
  ])("of %j is %j", (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it("is coded by the least it can mean, whatever bound stands before it", () => {
    expect(quantities("killed up to dozens of people")).toEqual(["up to dozens: at_least 12.."]);
  });

  it("takes the bound before it where one stands behind it as well", () => {
    expect(quantities("killed about 30 or more people")).toEqual(["about 30 or more: about 30..30"]);
  });
});

describe("a range", () => {
  it.each([
    ["between 30 and 40 people", "between 30 and 40: exactly 30..40"],
    ["30 to 40 people", "30 to 40: exactly 30..40"],
    ["30 or 40 people", "30 or 40: exactly 30..40"],
    ["30-40 people", "30-40: exactly 30..40"],
    ["30–40 people", "30–40: exactly 30..40"],
    ["about 30 to 40 people", "about 30 to 40: about 30..40"],
    ["about 30-40 people", "about 30-40: about 30..40"],
    ["2 to 3 million people", "2 to 3 million: exactly 2000000..3000000"],
    ["two or three people", "two or three: exactly 2..3"],
  ])("of %j is %j", (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it.each([
    ["30 and 40 people", ["30: exactly 30..30", "40: exactly 40..40"], "an and without between"],
    ["40 to 30 people", ["40: exactly 40..40", "30: exactly 30..30"], "ends turned round"],
    ["30 to 30 people", ["30: exactly 30..30", "30: exactly 30..30"], "one number twice"],
    ["30 km to 40 people", ["30: exactly 30..30", "40: exactly 40..40"], "a measure in between"],
    ["dozens or 40 people", ["dozens: at_least 12..", "40: exactly 40..40"], "a vague lower end"],
    ["30 to hundreds of people", ["30: exactly 30..30", "hundreds: at_least 100.."], "a vague upper end"],
    ["30 - 40 people", ["30: exactly 30..30", "40: exactly 40..40"], "a dash with space around it"],
  ])("is none in %j: %j, for %3$s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it("is none where a number changed from one to the other: only the new one holds", () => {
    expect(quantities("the toll rose from 30 to 40")).not.toContain("30 to 40: exactly 30..40");
  });
});

describe("the quantities of a text", () => {
  it("come in order, none inside another", () => {
    expect(quantities("Two dozen rebels and at least five soldiers died, 12 of them officers")).toEqual([
      "Two dozen: exactly 24..24",
      "at least five: at_least 5..",
      "12: exactly 12..12",
    ]);
  });

  it.each(["", "Nobody was hurt.", "On 30 September 2015", "the 12th brigade", "at 5 pm"])(
    "are none in %j",
    (text) => {
      expect(quantities(text)).toEqual([]);
    },
  );

  const words = fc.constantFrom(
    ...["30", "40", "dozens", "two", "hundred", "million", "between", "and", "to", "or", "at", "least"],
    ...["about", "up", "more", "than", "soldiers", "killed", ",", "-", "of", "people", "from", "several"],
  );

  it("never overlap, hold their number, and have an upper end no lower than the lower one", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (drawn) => {
        let end = 0;
        for (const { range, number, low, high } of findQuantities(tokenize(drawn.join(" ")))) {
          expect(range.from).toBeGreaterThanOrEqual(end);
          expect(number).toBeGreaterThanOrEqual(range.from);
          expect(number).toBeLessThan(range.to);
          expect(low ?? 0).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
          expect(low ?? high).not.toBeNull();
          end = range.to;
        }
      }),
      { numRuns: 100 },
    );
  });
});
