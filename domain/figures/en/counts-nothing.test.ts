import { describe, expect, it } from "vitest";
import { type FigureReading, readInWords, readLines } from "../testing/read";

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

describe("a day, year, clock time, age, name or pronoun", () => {
  it.each([
    "It fell on 31 May.",
    "It fell on May 31.",
    "It fell on the 6 of May.",
    "It fell in May 2016.",
    "It fell on May 6, 2016.",
    "In 2016 the town fell.",
    "Since 2016, the town fell.",
    "It fell at 5 GMT.",
    "At 12 p.m. it fell.",
    "He was 27 years old.",
    "He was 27 years of age.",
    "Ahmad, 27, died.",
    "He is aged 27.",
    "Day 12 of the siege.",
    "G 8 met.",
    "MiG 29 was hit.",
    "One another was hit.",
    "The one tank was hit.",
    "No one was killed.",
    "One side fled.",
    "One day it fell.",
    "Just one.",
    "Each one of the tanks was hit.",
  ])("is no figure: %j", (text) => {
    expect(readLines(text)).toEqual([]);
  });

  it.each([
    ["It fell on 32 May.", "32 = exactly 32, other"],
    ["In 2016 soldiers fell.", "2016 = exactly 2016, other people: soldiers (fighters)"],
    ["It lost 2016 soldiers.", "2016 = exactly 2016, other people: soldiers (fighters)"],
    ["A 27 - year war.", "27 = exactly 27, duration years"],
    ["The section about 12 rooms.", "about 12 = about 12, other rooms"],
    ["At least one was killed.", "At least one = at_least 1, killed people"],
    ["1 was killed.", "1 = exactly 1, killed people"],
    ["One tank was destroyed.", "One = exactly 1, destroyed tank"],
    ["One soldier was killed.", "One = exactly 1, killed people: soldier (fighters)"],
  ])("is not what looks like one in %j", (text, expected) => {
    expect(readLines(text)).toEqual([expected]);
  });
});
