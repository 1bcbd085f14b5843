import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInWords, type TimeReadingInWords } from "../testing/read";
import { readTimes } from "./read-times";

/** A Sunday. */
const PUBLISHED = "2016-05-08";

const EXAMPLES: { text: string; expected: TimeReadingInWords[] }[] = [
  {
    text: "Three days ago the hospital was closed.",
    expected: [
      {
        printed: "Three days ago",
        days: "2016-05-05",
        precision: "day",
      },
    ],
  },
  {
    text: "A week ago he was free.",
    expected: [
      {
        printed: "A week ago",
        days: "2016-04-28..2016-05-04",
        precision: "week",
      },
    ],
  },
  {
    text: "At least 30 people died in the past 24 hours.",
    expected: [
      {
        printed: "the past 24 hours",
        days: "2016-05-07..2016-05-08",
        precision: "period",
      },
    ],
  },
  {
    text: "Two days later the army came back.",
    expected: [
      {
        printed: "Two days later",
        days: "unresolved",
        precision: "day",
      },
    ],
  },
  {
    text: "The embassy closed two years ago.",
    expected: [
      {
        printed: "two years ago",
        days: "2013-11-07..2014-11-06",
        precision: "year",
      },
    ],
  },
  {
    text: "He was seen days ago.",
    expected: [
      {
        printed: "days ago",
        days: "unresolved",
        precision: "day",
      },
    ],
  },
  {
    text: "Over the last three weeks 200 people died.",
    expected: [
      {
        printed: "the last three weeks",
        days: "2016-04-17..2016-05-08",
        precision: "period",
      },
    ],
  },
  {
    text: "Two days before the vote a bomb went off.",
    expected: [],
  },
];

describe("spells of time", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text, PUBLISHED)).toEqual(expected);
  });
});

describe("a spell of time before the day of publication", () => {
  const days = (text: string, published: string) =>
    readInWords(text, published).map(({ printed, days: meant }) => `${printed} = ${meant}`);

  it.each([
    ["2016-03-31", "It fell two months ago.", "two months ago = 2016-01-16..2016-02-15"],
    ["2016-05-31", "It fell three months ago.", "three months ago = 2016-02-14..2016-03-15"],
    ["2016-02-10", "It fell three months ago.", "three months ago = 2015-10-26..2015-11-25"],
    ["2016-02-29", "It fell a year ago.", "a year ago = 2014-08-31..2015-08-30"],
    ["2016-05-08", "It fell two decades ago.", "two decades ago = 1991-05-09..2001-05-08"],
    ["2016-05-08", "It fell three nights ago.", "three nights ago = 2016-05-05"],
    ["2016-05-08", "It fell 24 hours ago.", "24 hours ago = 2016-05-07..2016-05-08"],
    ["2016-05-08", "It fell 36 hours ago.", "36 hours ago = 2016-05-06..2016-05-08"],
    ["2016-05-08", "It fell over the past two years.", "the past two years = 2014-05-08..2016-05-08"],
    ["2016-05-08", "It fell in the last three days.", "the last three days = 2016-05-05..2016-05-08"],
  ])("is counted back, to the last day of a shorter month: %s, %j", (published, text, expected) => {
    expect(days(text, published)).toEqual([expected]);
  });

  it.each([
    ["It fell days ago.", "days ago = unresolved"],
    ["It fell 5001 days ago.", "5001 days ago = unresolved"],
    ["The raid came two days after.", "two days after = unresolved"],
    ["The raid came two days before.", "two days before = unresolved"],
    ["It fell a day earlier.", "a day earlier = unresolved"],
  ])("is left open where the words do not tell from when, or how long: %j", (text, expected) => {
    expect(days(text, "2016-05-08")).toEqual([expected]);
  });

  it.each([
    ["It fell a day ago.", "day"],
    ["It fell two nights ago.", "day"],
    ["It fell two weeks ago.", "week"],
    ["It fell a month ago.", "month"],
    ["It fell a year ago.", "year"],
    ["It fell a decade ago.", "period"],
    ["It fell an hour ago.", "period"],
    ["It fell two weeks later.", "week"],
    ["It fell over the past week.", "week"],
    ["It fell over the past two weeks.", "period"],
  ])("is known as finely as its unit tells, %j: %s", (text, precision) => {
    expect(readInWords(text, "2016-05-08").map((one) => one.precision)).toEqual([precision]);
  });

  it.each([
    ["an hour", 2],
    ["25 hours", 3],
    ["48 hours", 3],
    ["49 hours", 4],
    ["two days", 1],
    ["a week", 7],
    ["five weeks", 7],
    ["a month", 31],
    ["eleven months", 31],
    ["a year", 365],
    ["three years", 365],
    ["a decade", 3653],
  ])("is as wide as what it is counted in: %s ago, %i days", (spell, width) => {
    const [time] = readTimes(`It fell ${spell} ago.`, new Date("2016-05-08T12:00:00Z"));
    const days = (Date.parse(time?.to ?? "") - Date.parse(time?.from ?? "")) / 86_400_000 + 1;
    expect(days).toBe(width);
  });

  it.each(["two days", "a week", "three weeks", "a month", "a year", "a decade"])(
    "holds the day counted back, and never one after publication: %s ago",
    (spell) => {
      fc.assert(
        fc.property(fc.date({ min: new Date("1990"), max: new Date("2030"), noInvalidDate: true }), (on) => {
          const [time] = readTimes(`It fell ${spell} ago.`, on);
          const today = on.toISOString().slice(0, 10);
          expect((time?.from ?? "") <= (time?.to ?? "")).toBe(true);
          expect((time?.to ?? "9") < today).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    "12 days after the raid it fell.",
    "Two weeks before it fell.",
    "It held for three days.",
    "It will fall in two days.",
  ])("is none where another thing is counted from, or nothing: %j", (text) => {
    expect(days(text, "2016-05-08")).toEqual([]);
  });
});
