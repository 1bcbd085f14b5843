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
