import { describe, expect, it } from "vitest";
import { type FigureReading, readInWords } from "../testing/read";

const EXAMPLES: { text: string; expected: FigureReading[] }[] = [
  {
    text: "At least 30 people, including 12 children, were killed and 40 others wounded.",
    expected: [
      {
        printed: "At least 30",
        value: "at_least 30",
        counts: "killed people",
      },
      {
        printed: "12",
        value: "exactly 12",
        counts: "part killed people: children (children)",
      },
      {
        printed: "40",
        value: "exactly 40",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "Two soldiers and three rebels were killed.",
    expected: [
      {
        printed: "Two",
        value: "exactly 2",
        counts: "killed people: soldiers (fighters)",
      },
      {
        printed: "three",
        value: "exactly 3",
        counts: "killed people: rebels (fighters)",
      },
    ],
  },
  {
    text: "30 people died, 12 of them children.",
    expected: [
      {
        printed: "30",
        value: "exactly 30",
        counts: "killed people",
      },
      {
        printed: "12",
        value: "exactly 12",
        counts: "part killed people: children (children)",
      },
    ],
  },
  {
    text: "Opposition activists said 1,200 people, most of them women and children, fled to Turkey.",
    expected: [
      {
        printed: "1,200",
        value: "exactly 1200",
        counts: "displaced people",
      },
    ],
  },
  {
    text: "Three people were lightly injured and two others are missing.",
    expected: [
      {
        printed: "Three",
        value: "exactly 3",
        counts: "wounded people",
      },
      {
        printed: "two",
        value: "exactly 2",
        counts: "missing people",
      },
    ],
  },
  {
    text: "Four Turkish soldiers were killed and nine wounded when ISIS attacked.",
    expected: [
      {
        printed: "Four",
        value: "exactly 4",
        counts: "killed people: Turkish soldiers (fighters)",
      },
      {
        printed: "nine",
        value: "exactly 9",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "Troops killed 17 militants including two commanders.",
    expected: [
      {
        printed: "17",
        value: "exactly 17",
        counts: "killed people: militants (fighters)",
      },
      {
        printed: "two",
        value: "exactly 2",
        counts: "part killed people: commanders",
      },
    ],
  },
  {
    text: "A car bomb attack killed 3 and wounded 10 in Homs.",
    expected: [
      {
        printed: "3",
        value: "exactly 3",
        counts: "killed people",
      },
      {
        printed: "10",
        value: "exactly 10",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "The convoy carried 7 tonnes of flour for 30,000 people, 70% of whom are children.",
    expected: [
      {
        printed: "7",
        value: "exactly 7",
        counts: "other tonnes",
      },
      {
        printed: "30,000",
        value: "exactly 30000",
        counts: "other people",
      },
      {
        printed: "70%",
        value: "exactly 70",
        counts: "part share percent",
      },
    ],
  },
  {
    text: "One soldier and 10-12 militants were killed in Deir al-Zor.",
    expected: [
      {
        printed: "One",
        value: "exactly 1",
        counts: "killed people: soldier (fighters)",
      },
      {
        printed: "10-12",
        value: "exactly 10 to 12",
        counts: "killed people: militants (fighters)",
      },
    ],
  },
];

describe("figures that share a verb, and parts of a larger figure", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text)).toEqual(expected);
  });
});
