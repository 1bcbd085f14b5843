import { describe, expect, it } from "vitest";
import { type FigureReading, readInWords } from "../testing/read";

const EXAMPLES: { text: string; expected: FigureReading[] }[] = [
  {
    text: "The strike hit on 6 May 2016 at 5:30, killing 27-year-old Ahmad.",
    expected: [],
  },
  {
    text: "Hundreds were injured in the last 24 hours.",
    expected: [
      {
        printed: "Hundreds",
        value: "at_least 100 (hundreds)",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "Resolution 2254 calls for a 72 hour truce.",
    expected: [
      {
        printed: "72",
        value: "exactly 72",
        counts: "duration hours",
      },
    ],
  },
  {
    text: "One of the officials said so.",
    expected: [],
  },
  {
    text: "In 2015 1200 people drowned.",
    expected: [
      {
        printed: "1200",
        value: "exactly 1200",
        counts: "killed people",
      },
    ],
  },
  {
    text: "It was the second attack in three days.",
    expected: [
      {
        printed: "three",
        value: "exactly 3",
        counts: "duration days",
      },
    ],
  },
  {
    text: "Two-thirds of the town was destroyed.",
    expected: [],
  },
  {
    text: "Over 10,000 refugees crossed the border on May 6-8.",
    expected: [
      {
        printed: "Over 10,000",
        value: "at_least 10000",
        counts: "other people: refugees",
      },
    ],
  },
  {
    text: "No officials were at the talks.",
    expected: [],
  },
  {
    text: "At around 5 am a rocket hit a school, killing three children.",
    expected: [
      {
        printed: "three",
        value: "exactly 3",
        counts: "killed people: children (children)",
      },
    ],
  },
  {
    text: "Over the past two years half a dozen journalists have been kidnapped.",
    expected: [
      {
        printed: "half a dozen",
        value: "exactly 6",
        counts: "kidnapped people: journalists",
      },
    ],
  },
  {
    text: "The T-72 and the Su 24 were hit; Channel 4 showed it on May 7.",
    expected: [],
  },
  {
    text: "Barack Obama, 54, spoke.",
    expected: [],
  },
];

describe("numbers that count nothing, and spells of time", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text)).toEqual(expected);
  });
});
