import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doOverlap, firstDayOf, isInOrder, isValidOn, lastDayOf, type Period, periodInWords } from "./period";

const period = (written: string): Period => {
  const [since = "", until = ""] = written.split("..");
  return { since: since || null, until: until || null };
};
const day = fc
  .integer({ min: 0, max: 60 })
  .map((n) => new Date(Date.UTC(2015, 8, n)).toISOString().slice(0, 10));
const bound = fc.option(day, { nil: null });
const anyPeriod = fc.record({ since: bound, until: bound }).filter(isInOrder);

describe("a bound", () => {
  it.each([
    ["2015", "2015-01-01", "2015-12-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2015-04", "2015-04-01", "2015-04-30"],
    ["2015-09-30", "2015-09-30", "2015-09-30"],
  ])("%s can mean %s to %s", (written, first, last) => {
    expect([firstDayOf(written), lastDayOf(written)]).toEqual([first, last]);
  });
});

describe("isInOrder", () => {
  it.each([
    ["2015-09-30..2015-10-01", true],
    ["2015-09-30..2015-09-30", true],
    ["2015-09-30..", true],
    ["..2015-09-30", true],
    ["..", true],
    ["2015-10-01..2015-09-30", false],
    ["2015-10-01..2015", true],
    ["2015-10..2015-09", false],
  ])("%s: %s", (written, expected) => expect(isInOrder(period(written))).toBe(expected));
});

describe("isValidOn", () => {
  it.each([
    ["2015-09-30..2015-10-02", "2015-09-29", false],
    ["2015-09-30..2015-10-02", "2015-09-30", true],
    ["2015-09-30..2015-10-02", "2015-10-02", true],
    ["2015-09-30..2015-10-02", "2015-10-03", false],
    ["2015-09-30..", "2026-01-01", true],
    ["..2015-09-30", "1965-01-01", true],
    ["..", "1965-01-01", true],
    ["1965..1970", "1965-01-01", true],
    ["1965..1970", "1970-12-31", true],
    ["1965..1970", "1971-01-01", false],
    ["2015-10..", "2015-09-30", false],
  ])("%s on %s: %s", (written, on, expected) => expect(isValidOn(period(written), on)).toBe(expected));

  it("counts a day that is not known as within", () => {
    fc.assert(fc.property(anyPeriod, (one) => isValidOn(one, null)));
  });
});

describe("doOverlap", () => {
  it.each([
    ["2015-09-30..2015-10-02", "2015-10-02..", true],
    ["2015-09-30..2015-10-02", "2015-10-03..", false],
    ["..2015-10-02", "..2012-01-01", true],
    ["..2012-01-01", "2012-01-02..2013-01-01", false],
    ["..", "2012-01-02..2013-01-01", true],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(doOverlap(period(one), period(other))).toBe(expected);
    expect(doOverlap(period(other), period(one))).toBe(expected);
  });

  it("says so whenever some day is in both", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, day, (one, other, on) => {
        fc.pre(isValidOn(one, on) && isValidOn(other, on));
        expect(doOverlap(one, other)).toBe(true);
      }),
    );
  });

  it("says so only when some bound of the two is a day in both, or neither has one in the way", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        const bounds = [one.since, one.until, other.since, other.until].filter((on) => on !== null);
        const shared = bounds.some((on) => isValidOn(one, on) && isValidOn(other, on));
        expect(doOverlap(one, other)).toBe(shared || bounds.length === 0);
      }),
    );
  });
});

describe("periodInWords", () => {
  it.each([
    ["2015-09-30..", "since 2015-09-30"],
    ["..2015-09-30", "until 2015-09-30"],
    ["2015-09-30..2016-01-01", "2015-09-30 to 2016-01-01"],
    ["..", ""],
  ])("%s: %s", (written, words) => expect(periodInWords(period(written))).toBe(words));
});
