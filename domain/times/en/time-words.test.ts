import { describe, expect, it } from "vitest";
import { isFullMonth, monthNumber, relationOf, weekdayNumber } from "./time-words";

describe("the words of a calendar", () => {
  it("number the days from Monday, 0, to Sunday, 6", () => {
    expect(["monday", "wednesday", "sunday", "may", "mon", ""].map(weekdayNumber)).toEqual([
      0, 2, 6, -1, -1, -1,
    ]);
  });

  it("number the months from January, 1, to December, 12", () => {
    expect(["january", "may", "september", "december"].map(monthNumber)).toEqual([1, 5, 9, 12]);
  });

  it("know short months, September in both ways", () => {
    expect(["jan", "may", "jun", "sep", "sept", "dec"].map(monthNumber)).toEqual([1, 5, 6, 9, 9, 12]);
  });

  it("give 0 for what is no month", () => {
    expect(["", "monday", "janu", "septem", "marching"].map(monthNumber)).toEqual([0, 0, 0, 0, 0]);
  });

  it("tell months that are written out from short ones", () => {
    expect(["june", "may", "jun", "sept", ""].map(isFullMonth)).toEqual([true, true, false, false, false]);
  });
});

describe("a preposition before a time", () => {
  it.each([
    ["since", "since"],
    ["from", "since"],
    ["until", "until"],
    ["till", "until"],
    ["by", "until"],
    ["before", "before"],
    ["after", "after"],
    ["on", "at"],
    ["", "at"],
    ["constructor", "at"],
  ])("%j makes it %s", (word, relation) => {
    expect(relationOf(word)).toBe(relation);
  });
});
