import { describe, expect, it } from "vitest";
import { type FigureReading, readInWords } from "../testing/read";

const EXAMPLES: { text: string; expected: FigureReading[] }[] = [
  {
    text: "Russian jets carried out 12 strikes.",
    expected: [
      {
        printed: "12",
        value: "exactly 12",
        counts: "attacks strikes",
      },
    ],
  },
  {
    text: "The army captured 14 tanks.",
    expected: [
      {
        printed: "14",
        value: "exactly 14",
        counts: "captured tanks",
      },
    ],
  },
  {
    text: "The militants released 17 hostages.",
    expected: [
      {
        printed: "17",
        value: "exactly 17",
        counts: "released people: hostages",
      },
    ],
  },
  {
    text: "The town lies 20 km north of Aleppo.",
    expected: [
      {
        printed: "20",
        value: "exactly 20",
        counts: "other km",
      },
    ],
  },
  {
    text: "1,000 rockets were fired at the town.",
    expected: [
      {
        printed: "1,000",
        value: "exactly 1000",
        counts: "attacks rockets",
      },
    ],
  },
  {
    text: "Al-Nusra executed five policemen.",
    expected: [
      {
        printed: "five",
        value: "exactly 5",
        counts: "killed people: policemen (fighters)",
      },
    ],
  },
  {
    text: "The group freed 48 Iranians in exchange for 2,130 prisoners.",
    expected: [
      {
        printed: "48",
        value: "exactly 48",
        counts: "released people: Iranians",
      },
      {
        printed: "2,130",
        value: "exactly 2130",
        counts: "other people: prisoners",
      },
    ],
  },
  {
    text: "Fewer than 200 residents remain trapped in the town.",
    expected: [
      {
        printed: "Fewer than 200",
        value: "at_most 200",
        counts: "trapped people: residents",
      },
    ],
  },
  {
    text: "Precisely 12 prisoners were freed.",
    expected: [
      {
        printed: "Precisely 12",
        value: "exactly 12",
        counts: "released people: prisoners",
      },
    ],
  },
  {
    text: "Close to 70 shells hit the market.",
    expected: [
      {
        printed: "Close to 70",
        value: "about 70",
        counts: "attacks shells",
      },
    ],
  },
  {
    text: "Scores of families fled the shelling.",
    expected: [
      {
        printed: "Scores",
        value: "at_least 20 (scores)",
        counts: "displaced people: families",
      },
    ],
  },
  {
    text: "Six of the hostages have been released.",
    expected: [
      {
        printed: "Six",
        value: "exactly 6",
        counts: "released people: hostages",
      },
    ],
  },
  {
    text: "Thirty-one officers defected to the rebels.",
    expected: [
      {
        printed: "Thirty-one",
        value: "exactly 31",
        counts: "surrendered people: officers",
      },
    ],
  },
  {
    text: "Aid reached 16,000 people trapped in the camp.",
    expected: [
      {
        printed: "16,000",
        value: "exactly 16000",
        counts: "trapped people",
      },
    ],
  },
];

describe("what happened to those who are counted", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text)).toEqual(expected);
  });
});
