import { describe, expect, it } from "vitest";
import { readInWords } from "../testing/read";

/** Printed words and days, for a text published on Sunday, 8 May 2016. */
const times = (text: string) =>
  readInWords(text, "2016-05-08").map(({ printed, days }) => `${printed}: ${days}`);

describe("dates at the edges", () => {
  it.each([
    ["a leap day", "It fell on 29 February 2016.", ["29 February 2016: 2016-02-29"]],
    ["a day that no year has", "It fell on 31 June.", ["31 June: unresolved"]],
    ["a leap day of a year without one", "It fell on 29 February 2015.", ["29 February 2015: unresolved"]],
    ["a day this year that is over", "It fell on 7 May.", ["7 May: 2016-05-07"]],
    ["the day of publication", "It fell on 8 May.", ["8 May: 2016-05-08"]],
    ["a day that is only to come this year", "It fell on 9 May.", ["9 May: 2015-05-09"]],
    ["a day to come that is over this year", "They will meet on 7 May.", ["7 May: 2017-05-07"]],
    ["a day to come that is today", "They will meet on 8 May.", ["8 May: 2016-05-08"]],
    ["days that run backwards", "It lasted 8-6 May 2016.", ["8-6 May 2016: unresolved"]],
    ["one day twice", "It lasted 6-6 May 2016.", ["6-6 May 2016: 2016-05-06"]],
    ["days with “to” between", "It lasted 6 to 8 May.", ["6 to 8 May: 2016-05-06..2016-05-08"]],
    ["an ordinal and “of”", "It fell on the 6th of May.", ["6th of May: 2016-05-06"]],
    ["a day behind a short month with a stop", "It fell on Sept. 11.", ["Sept. 11: 2015-09-11"]],
    ["days behind a month", "It lasted May 6-8, 2016.", ["May 6-8, 2016: 2016-05-06..2016-05-08"]],
    ["a number between hyphens", "It fell on 2016-05-06.", ["2016-05-06: 2016-05-06"]],
    ["the month before this one", "It began last April.", ["last April: 2016-04-01..2016-04-30"]],
    ["this month of the year before", "It began last May.", ["last May: 2015-05-01..2015-05-31"]],
    ["this month", "It began this May.", ["this May: 2016-05-01..2016-05-31"]],
    ["this month, with nothing said", "It began in May.", ["May: 2016-05-01..2016-05-31"]],
    ["a later month, with nothing said", "It began in June.", ["June: 2015-06-01..2015-06-30"]],
    ["a later month to come", "It will begin in June.", ["June: 2016-06-01..2016-06-30"]],
    ["this month to come", "It begins next May.", ["next May: 2017-05-01..2017-05-31"]],
    ["part of a month", "It began in early March.", ["early March: 2016-03-01..2016-03-31"]],
    ["a day up to which something holds", "It holds until 20 May.", ["20 May: until 2016-05-20"]],
    [
      "a day long ago up to which something held",
      "It held until 20 December.",
      ["20 December: until 2015-12-20"],
    ],
  ])("are read: %s", (_name, text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    ["a number of five digits", "They counted 20165 in 12016 homes."],
    ["a year that counts people", "In 2015 men were lost."],
    ["a year that counts things", "In 2015 tents they slept."],
    ["a year without a preposition", "The 2015 war was long."],
    ["a year of another age", "He fled in 1850."],
    ["a day of no month", "He lost 32 May flowers."],
    ["a day of the month zero", "He lost 0 May flowers in the garden."],
    ["a verb", "They may march on."],
    ["a name without a preposition", "April left."],
    ["a part of a larger number", "It cost $6 May or not."],
  ])("are not seen in %s", (_name, text) => {
    expect(times(text)).toEqual([]);
  });

  it("of an ISO date need both hyphens and a day that there is", () => {
    expect(times("It fell on 2016-13-06.")).toEqual([]);
    expect(times("It fell on 2016 -05-06.")).toEqual([]);
    expect(times("Lot 2016-05 / 06 burned.")).toEqual([]);
  });
});
