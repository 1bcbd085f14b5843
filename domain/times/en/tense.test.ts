import { describe, expect, it } from "vitest";
import { readInWords } from "../testing/read";

const days = (text: string, published: string | null) =>
  readInWords(text, published).map(({ printed, days: meant }) => `${printed} = ${meant}`);

describe("a day without a year", () => {
  it.each([
    ["2016-05-08", "They will talk on 9 May.", "9 May = 2016-05-09"],
    ["2016-05-08", "Talks are set to begin on 9 May.", "9 May = 2016-05-09"],
    ["2016-12-20", "It will fall on 6 January.", "6 January = 2017-01-06"],
    ["2016-05-08", "They will talk on 8 May.", "8 May = 2016-05-08"],
    ["2016-05-08", "They will talk on 7 May.", "7 May = 2017-05-07"],
  ])("lies ahead where the clause speaks of what is to come: %s, %j", (published, text, expected) => {
    expect(days(text, published)).toEqual([expected]);
  });

  it.each([
    ["2016-05-08", "It fell on 8 May.", "8 May = 2016-05-08"],
    ["2016-05-08", "It fell on 9 May.", "9 May = 2015-05-09"],
    ["2017-01-05", "It fell on 20 December.", "20 December = 2016-12-20"],
    ["2016-05-08", "Talks will begin; the town fell on 9 May.", "9 May = 2015-05-09"],
    ["2016-05-08", "He will speak. It fell on 9 May.", "9 May = 2015-05-09"],
    ["2016-05-08", "Talks, which will go on, began on 9 May.", "9 May = 2015-05-09"],
  ])("lies behind otherwise, whatever another clause says: %s, %j", (published, text, expected) => {
    expect(days(text, published)).toEqual([expected]);
  });

  it.each([
    ["2017-01-05", "The truce holds until 20 December.", "20 December = until 2016-12-20"],
    ["2016-12-20", "The truce holds until 10 January.", "10 January = until 2017-01-10"],
    ["2016-05-08", "The truce holds until 10 May.", "10 May = until 2016-05-10"],
    ["2016-05-08", "The truce held till 1 May.", "1 May = until 2016-05-01"],
  ])("is the nearest one behind until: %s, %j", (published, text, expected) => {
    expect(days(text, published)).toEqual([expected]);
  });

  it.each(["It fell on 31 June.", "It fell on 8-6 May."])("is left open where there is none: %j", (text) => {
    expect(days(text, "2016-05-08")).toEqual([expect.stringContaining("= unresolved")]);
  });
});

describe("a month, a week or a year", () => {
  it.each([
    ["2016-05-08", "It fell last May.", "last May = 2015-05-01..2015-05-31"],
    ["2016-05-08", "It fell this May.", "this May = 2016-05-01..2016-05-31"],
    ["2016-05-08", "It falls next May.", "next May = 2017-05-01..2017-05-31"],
    ["2016-05-08", "It fell in early May.", "early May = 2016-05-01..2016-05-31"],
    ["2016-05-08", "It fell in June.", "June = 2015-06-01..2015-06-30"],
    ["2016-05-08", "It will fall in June.", "June = 2016-06-01..2016-06-30"],
    ["2016-05-08", "It fell this week.", "this week = 2016-05-02..2016-05-08"],
    ["2016-05-08", "It fell last week.", "last week = 2016-04-25..2016-05-01"],
    ["2016-05-08", "It falls next week.", "next week = 2016-05-09..2016-05-15"],
    ["2016-01-08", "It fell last month.", "last month = 2015-12-01..2015-12-31"],
    ["2016-12-08", "It falls next month.", "next month = 2017-01-01..2017-01-31"],
    ["2016-05-08", "It fell in the current month.", "current month = 2016-05-01..2016-05-31"],
    ["2016-05-08", "It fell earlier this year.", "earlier this year = 2016-01-01..2016-12-31"],
    ["2016-05-08", "It fell the next month.", "next month = unresolved"],
  ])("is counted from the day of publication: %s, %j", (published, text, expected) => {
    expect(days(text, published)).toEqual([expected]);
  });
});

describe("without a day of publication", () => {
  it.each([
    ["It fell on May 6, 2016.", "May 6, 2016 = 2016-05-06"],
    ["It fell in May 2016.", "May 2016 = 2016-05-01..2016-05-31"],
    ["It fell in 2015.", "2015 = 2015-01-01..2015-12-31"],
    ["It fell in May.", "May = unresolved"],
    ["It fell on 6 May.", "6 May = unresolved"],
    ["It fell today.", "today = unresolved"],
    ["It fell last night.", "last night = unresolved"],
    ["It fell this week.", "this week = unresolved"],
  ])("only what names its year is known: %j", (text, expected) => {
    expect(days(text, null)).toEqual([expected]);
  });
});
