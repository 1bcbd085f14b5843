import { describe, expect, it } from "vitest";
import { readInWords, type TimeReadingInWords } from "../testing/read";

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
        days: "2016-05-01",
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
        days: "2014-05-08",
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
    ["2016-03-31", "It fell two months ago.", "two months ago = 2016-01-31"],
    ["2016-05-31", "It fell three months ago.", "three months ago = 2016-02-29"],
    ["2016-02-10", "It fell three months ago.", "three months ago = 2015-11-10"],
    ["2016-02-29", "It fell a year ago.", "a year ago = 2015-03-01"],
    ["2016-05-08", "It fell two decades ago.", "two decades ago = 1996-05-08"],
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
    "12 days after the raid it fell.",
    "Two weeks before it fell.",
    "It held for three days.",
    "It will fall in two days.",
  ])("is none where another thing is counted from, or nothing: %j", (text) => {
    expect(days(text, "2016-05-08")).toEqual([]);
  });
});
