import { describe, expect, it } from "vitest";
import { type FigureReading, readInWords } from "../testing/read";

const EXAMPLES: { text: string; expected: FigureReading[] }[] = [
  {
    text: "The death toll rose to 41.",
    expected: [
      {
        printed: "41",
        value: "exactly 41",
        counts: "killed people",
      },
    ],
  },
  {
    text: "SANA put the toll at five.",
    expected: [
      {
        printed: "five",
        value: "exactly 5",
        counts: "killed people",
      },
    ],
  },
  {
    text: "30 rebels killed 12 soldiers.",
    expected: [
      {
        printed: "30",
        value: "exactly 30",
        counts: "other people: rebels (fighters)",
      },
      {
        printed: "12",
        value: "exactly 12",
        counts: "killed people: soldiers (fighters)",
      },
    ],
  },
  {
    text: "The number of dead reached 100.",
    expected: [
      {
        printed: "100",
        value: "exactly 100",
        counts: "killed people",
      },
    ],
  },
  {
    text: "One person was killed.",
    expected: [
      {
        printed: "One",
        value: "exactly 1",
        counts: "killed people",
      },
    ],
  },
  {
    text: "The explosion left 15 dead and 30 wounded.",
    expected: [
      {
        printed: "15",
        value: "exactly 15",
        counts: "killed people",
      },
      {
        printed: "30",
        value: "exactly 30",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "The attack claimed 12 lives.",
    expected: [
      {
        printed: "12",
        value: "exactly 12",
        counts: "killed people",
      },
    ],
  },
  {
    text: "The toll rose from 30 to 40.",
    expected: [
      {
        printed: "40",
        value: "exactly 40",
        counts: "killed people",
      },
    ],
  },
  {
    text: "ISIS killed or wounded 70 soldiers.",
    expected: [
      {
        printed: "70",
        value: "exactly 70",
        counts: "casualties people: soldiers (fighters)",
      },
    ],
  },
  {
    text: "The casualty toll stood at 90.",
    expected: [
      {
        printed: "90",
        value: "exactly 90",
        counts: "casualties people",
      },
    ],
  },
  {
    text: "No civilians were hurt.",
    expected: [
      {
        printed: "No",
        value: "exactly 0",
        counts: "wounded people: civilians (civilians)",
      },
    ],
  },
  {
    text: "The count is 100,000 dead since 2011.",
    expected: [
      {
        printed: "100,000",
        value: "exactly 100000",
        counts: "killed people",
      },
    ],
  },
  {
    text: "Activists: 22 dead in Douma.",
    expected: [
      {
        printed: "22",
        value: "exactly 22",
        counts: "killed people",
      },
    ],
  },
  {
    text: "The death of 5 officers was announced.",
    expected: [
      {
        printed: "5",
        value: "exactly 5",
        counts: "killed people: officers",
      },
    ],
  },
  {
    text: "There were no casualties.",
    expected: [
      {
        printed: "no",
        value: "exactly 0",
        counts: "casualties people",
      },
    ],
  },
  {
    text: "Al-Jazeera reported 9 deaths and 30 injuries.",
    expected: [
      {
        printed: "9",
        value: "exactly 9",
        counts: "killed people",
      },
      {
        printed: "30",
        value: "exactly 30",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "At most 40 rebels were wounded.",
    expected: [
      {
        printed: "At most 40",
        value: "at_most 40",
        counts: "wounded people: rebels (fighters)",
      },
    ],
  },
  {
    text: "The crossing cost the smugglers' clients 30-plus lives.",
    expected: [
      {
        printed: "30-plus",
        value: "at_least 30",
        counts: "killed people",
      },
    ],
  },
  {
    text: "The centre counted 1,200 dead, 3,400 wounded and 60 missing.",
    expected: [
      {
        printed: "1,200",
        value: "exactly 1200",
        counts: "killed people",
      },
      {
        printed: "3,400",
        value: "exactly 3400",
        counts: "wounded people",
      },
      {
        printed: "60",
        value: "exactly 60",
        counts: "missing people",
      },
    ],
  },
];

describe("the dead and the wounded", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text)).toEqual(expected);
  });
});
