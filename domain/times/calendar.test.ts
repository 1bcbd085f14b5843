import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, dayOfDate, monthOf, partsOf, toIsoDay, weekdayOf, weekOf, yearOf } from "./calendar";

const dayNumbers = fc.integer({ min: -20_000, max: 40_000 });

describe("days of the calendar", () => {
  it.each([
    { date: [2016, 2, 29], iso: "2016-02-29" },
    { date: [1970, 1, 1], iso: "1970-01-01" },
    { date: [1969, 12, 31], iso: "1969-12-31" },
    { date: [2000, 2, 29], iso: "2000-02-29" },
  ])("write $iso", ({ date: [year = 0, month = 0, day = 0], iso }) => {
    const found = dayOfDate(year, month, day);
    expect(found).not.toBeNull();
    expect(toIsoDay(found ?? 0)).toBe(iso);
  });

  it.each([
    [2015, 2, 29],
    [2016, 6, 31],
    [2016, 13, 1],
    [2016, 1, 0],
  ])("refuse %i-%i-%i", (year, month, day) => {
    expect(dayOfDate(year, month, day)).toBeNull();
  });

  it("take apart what they put together", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const { year, month, day } = partsOf(number);
        expect(dayOfDate(year, month, day)).toBe(number);
      }),
    );
  });

  it("lie in their week, month and year, whose ends meet those of the next", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const { year, month } = partsOf(number);
        for (const range of [weekOf(number), monthOf(year, month), yearOf(year)]) {
          expect(range.first).toBeLessThanOrEqual(number);
          expect(range.last).toBeGreaterThanOrEqual(number);
        }
        expect(monthOf(year, month + 1).first).toBe(monthOf(year, month).last + 1);
        expect(yearOf(year + 1).first).toBe(yearOf(year).last + 1);
        expect(weekOf(weekOf(number).last + 1).first).toBe(weekOf(number).last + 1);
      }),
    );
  });

  it("know a Sunday", () => {
    expect(weekdayOf(dayOf(new Date("2016-05-08T23:59:59Z")))).toBe(6);
    expect(weekdayOf(dayOf(new Date("1969-12-28T00:00:00Z")))).toBe(6);
  });
});
