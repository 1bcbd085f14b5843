import { describe, expect, it } from "vitest";
import { readInWords, type TimeReadingInWords } from "../testing/read";

/** A Sunday. */
const PUBLISHED = "2016-05-08";

const EXAMPLES: { text: string; expected: TimeReadingInWords[] }[] = [
  {
    text: "He may march on the town.",
    expected: [],
  },
  {
    text: "Police said 2000 people were there.",
    expected: [],
  },
  {
    text: "April Ryan asked Jan Egeland.",
    expected: [],
  },
];

describe("words that look like times", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text, PUBLISHED)).toEqual(expected);
  });
});
