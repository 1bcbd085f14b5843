import { describe, expect, it } from "vitest";
import { type FigureReading, readInWords } from "../testing/read";

const EXAMPLES: { text: string; expected: FigureReading[] }[] = [
  {
    text: "The raid killed 12 rebels and wounded dozens.",
    expected: [
      {
        printed: "12",
        value: "exactly 12",
        counts: "killed people: rebels (fighters)",
      },
      {
        printed: "dozens",
        value: "at_least 12 (dozens)",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "Up to 2.5 million people fled the town.",
    expected: [
      {
        printed: "Up to 2.5 million",
        value: "at_most 2500000",
        counts: "displaced people",
      },
    ],
  },
  {
    text: "Tens of thousands of residents were displaced.",
    expected: [
      {
        printed: "Tens of thousands",
        value: "at_least 10000 (tens of thousands)",
        counts: "displaced people: residents",
      },
    ],
  },
  {
    text: "Dozens of civilians were feared dead.",
    expected: [
      {
        printed: "Dozens",
        value: "at_least 12 (dozens)",
        counts: "killed people: civilians (civilians)",
      },
    ],
  },
  {
    text: "The UN asked for $5 million.",
    expected: [
      {
        printed: "5 million",
        value: "exactly 5000000",
        counts: "money $",
      },
    ],
  },
  {
    text: "Several hundred people are trapped in the old city.",
    expected: [
      {
        printed: "Several hundred",
        value: "at_least 100 (several hundred)",
        counts: "trapped people",
      },
    ],
  },
  {
    text: "The observatory put the number of displaced people at 1.2 million.",
    expected: [
      {
        printed: "1.2 million",
        value: "exactly 1200000",
        counts: "displaced people",
      },
    ],
  },
  {
    text: "More than a dozen women and children were killed by shelling.",
    expected: [
      {
        printed: "More than a dozen",
        value: "at_least 12",
        counts: "killed people: women and children",
      },
    ],
  },
  {
    text: "France gave 3.5 bn euros.",
    expected: [
      {
        printed: "3.5 bn",
        value: "exactly 3500000000",
        counts: "money €",
      },
    ],
  },
  {
    text: "It cost £3m and took 5 years.",
    expected: [
      {
        printed: "3m",
        value: "exactly 3000000",
        counts: "money £",
      },
      {
        printed: "5",
        value: "exactly 5",
        counts: "duration years",
      },
    ],
  },
  {
    text: "The camp hosts around 80k people.",
    expected: [
      {
        printed: "around 80k",
        value: "about 80000",
        counts: "other people",
      },
    ],
  },
  {
    text: "The navy rescued two hundred and twelve people.",
    expected: [
      {
        printed: "two hundred and twelve",
        value: "exactly 212",
        counts: "released people",
      },
    ],
  },
  {
    text: "A few dozen fighters surrendered.",
    expected: [
      {
        printed: "A few dozen",
        value: "at_least 12 (a few dozen)",
        counts: "surrendered people: fighters (fighters)",
      },
    ],
  },
];

describe("numbers that are printed as words", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text)).toEqual(expected);
  });
});
