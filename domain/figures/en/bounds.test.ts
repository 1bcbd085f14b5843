import { describe, expect, it } from "vitest";
import { type FigureReading, readInWords } from "../testing/read";

const EXAMPLES: { text: string; expected: FigureReading[] }[] = [
  {
    text: "At least 30 civilians were killed.",
    expected: [
      {
        printed: "At least 30",
        value: "at_least 30",
        counts: "killed people: civilians (civilians)",
      },
    ],
  },
  {
    text: "Between 30 and 40 militants died.",
    expected: [
      {
        printed: "Between 30 and 40",
        value: "exactly 30 to 40",
        counts: "killed people: militants (fighters)",
      },
    ],
  },
  {
    text: "About 60 percent of the town was destroyed.",
    expected: [
      {
        printed: "About 60",
        value: "about 60",
        counts: "share percent",
      },
    ],
  },
  {
    text: "No fewer than 20 bodies were found.",
    expected: [
      {
        printed: "No fewer than 20",
        value: "at_least 20",
        counts: "killed people",
      },
    ],
  },
  {
    text: "Nearly 300 fighters surrendered.",
    expected: [
      {
        printed: "Nearly 300",
        value: "about 300",
        counts: "surrendered people: fighters (fighters)",
      },
    ],
  },
  {
    text: "Some 200-250 families were evacuated.",
    expected: [
      {
        printed: "Some 200-250",
        value: "about 200 to 250",
        counts: "evacuated people: families",
      },
    ],
  },
  {
    text: "As many as 15 members of one family died.",
    expected: [
      {
        printed: "As many as 15",
        value: "at_most 15",
        counts: "killed people: members",
      },
    ],
  },
  {
    text: "A suicide bomber killed at least six.",
    expected: [
      {
        printed: "at least six",
        value: "at_least 6",
        counts: "killed people",
      },
    ],
  },
  {
    text: "The Kurdish forces had captured some 40 villages and 3 towns.",
    expected: [
      {
        printed: "some 40",
        value: "about 40",
        counts: "captured villages",
      },
      {
        printed: "3",
        value: "exactly 3",
        counts: "captured towns",
      },
    ],
  },
  {
    text: "The blast, which killed 12 people on Monday and injured more than 70, was claimed by Islamic State.",
    expected: [
      {
        printed: "12",
        value: "exactly 12",
        counts: "killed people",
      },
      {
        printed: "more than 70",
        value: "at_least 70",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "It killed five to seven people.",
    expected: [
      {
        printed: "five to seven",
        value: "exactly 5 to 7",
        counts: "killed people",
      },
    ],
  },
  {
    text: "Medics counted 150 or more wounded.",
    expected: [
      {
        printed: "150 or more",
        value: "at_least 150",
        counts: "wounded people",
      },
    ],
  },
  {
    text: "At least 1,500 have been arrested.",
    expected: [
      {
        printed: "At least 1,500",
        value: "at_least 1500",
        counts: "captured people",
      },
    ],
  },
  {
    text: "Police detained more than 300 protesters on Friday.",
    expected: [
      {
        printed: "more than 300",
        value: "at_least 300",
        counts: "captured people: protesters",
      },
    ],
  },
  {
    text: "Not more than 15 houses were destroyed.",
    expected: [
      {
        printed: "Not more than 15",
        value: "at_most 15",
        counts: "destroyed houses",
      },
    ],
  },
  {
    text: "About 20 to 25 gunmen were killed.",
    expected: [
      {
        printed: "About 20 to 25",
        value: "about 20 to 25",
        counts: "killed people: gunmen (fighters)",
      },
    ],
  },
  {
    text: "The militants abducted at least 90 Assyrians.",
    expected: [
      {
        printed: "at least 90",
        value: "at_least 90",
        counts: "kidnapped people: Assyrians",
      },
    ],
  },
];

describe("the bound of a figure", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text)).toEqual(expected);
  });
});
