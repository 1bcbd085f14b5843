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
