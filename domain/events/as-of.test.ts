import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOfDay } from "./as-of";

/** Monday, 9 May 2016, close to midnight. */
const publishedAt = new Date("2016-05-09T23:59:00Z");
const day = (statement: string, published: Date | null = publishedAt) =>
  asOfDay({ statement, publishedAt: published });

describe("the day a claim's figures are of", () => {
  it.each([
    ["As of Friday 30 soldiers had been killed.", "2016-05-06"],
    ["30 soldiers were killed as of 6 May.", "2016-05-06"],
    ["30 soldiers were killed as at 6 May.", "2016-05-06"],
    ["By Saturday 30 soldiers had been killed.", "2016-05-07"],
    ["By the 6th of May 30 soldiers had been killed.", "2016-05-06"],
    ["Until Saturday 30 soldiers were killed.", "2016-05-07"],
    ["30 soldiers were killed up to Saturday night.", "2016-05-07"],
    ["Of the 40 hurt on 4 May, 12 had died by 6 May.", "2016-05-06"],
    ["😀 By 6 May 30 soldiers had been killed.", "2016-05-06"],
  ])("is the one that its own words count to: %j", (statement, expected) => {
    expect(day(statement)).toBe(expected);
  });

  it.each([
    ["no day is printed", "30 soldiers were killed."],
    ["a day tells when it happened", "30 soldiers were killed on 6 May."],
    ["a day tells since when", "30 soldiers were killed since 6 May."],
    ["it counts to no single day", "By May the army had lost 30 soldiers, by 2015 none."],
    ["it counts to what nothing resolves", "30 soldiers had been killed by two days later."],
    ["a word only ends in the letters", "30 soldiers stood by. Rugby 6 May was called off."],
  ])("is the day of publication, in UTC, where %s", (_, statement) => {
    expect(day(statement)).toBe("2016-05-09");
  });

  it("is the day of what happened where nobody knows the day of publication", () => {
    expect(day("30 soldiers were killed on 6 May 2016.", null)).toBe("2016-05-06");
    expect(day("30 soldiers were killed in May 2016, 4 of them on 6 May 2016.", null)).toBe("2016-05-01");
    expect(day("By 7 May 2016 30 were dead of a raid on 6 May 2016.", null)).toBe("2016-05-07");
    expect(day("On 6 May 2016 a raid hit; by 7 May 2016 30 were dead.", null)).toBe("2016-05-07");
  });

  it("is none where neither day is known", () => {
    expect(day("30 soldiers were killed on Friday.", null)).toBeNull();
    expect(day("", null)).toBeNull();
  });

  it("keeps a later, higher toll of one happening apart from the first", () => {
    const toll = (count: number) => `${count} soldiers were killed on 6 May.`;
    expect(day(toll(45))).not.toBe(day(toll(30), new Date("2016-05-07")));
  });

  it("is a day whatever the words, and that of publication at least", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (statement) => {
        expect(day(statement)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
