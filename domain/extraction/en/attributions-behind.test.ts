import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The town fell on Friday, SOHR said.",
    expected: [
      {
        source: "SOHR",
        cue: "said",
        content: "The town fell on Friday",
        chain: "SOHR",
      },
    ],
  },
  {
    text: "Nine fighters were captured, the Observatory has said.",
    expected: [
      {
        source: "the Observatory",
        cue: "has said",
        content: "Nine fighters were captured",
        chain: "the Observatory",
      },
    ],
  },
  {
    text: "The road was open again, according to drivers.",
    expected: [
      {
        source: "drivers",
        cue: "according to",
        content: "The road was open again",
        chain: "drivers (unnamed)",
      },
    ],
  },
  {
    text: "The dam is safe, say Kurdish officials.",
    expected: [
      {
        source: "Kurdish officials",
        cue: "say",
        content: "The dam is safe",
        chain: "Kurdish officials (unnamed)",
      },
    ],
  },
  {
    text: "Five volunteers were wounded, the White Helmets said on Sunday.",
    expected: [
      {
        source: "the White Helmets",
        cue: "said",
        content: "Five volunteers were wounded",
        chain: "the White Helmets",
      },
    ],
  },
  {
    text: "The border will open soon, the minister said in a statement.",
    expected: [
      {
        source: "the minister",
        cue: "said in a statement",
        content: "The border will open soon",
        chain: "the minister (unnamed)",
      },
    ],
  },
  {
    text: "The pilot had ejected, the ministry said — but nobody had seen him.",
    expected: [
      {
        source: "the ministry",
        cue: "said",
        content: "The pilot had ejected ... but nobody had seen him",
        chain: "the ministry (unnamed)",
      },
    ],
  },
  {
    text: "The prisoners, Amnesty International said, had been hanged at night.",
    expected: [
      {
        source: "Amnesty International",
        cue: "said",
        content: "The prisoners ... had been hanged at night",
        chain: "Amnesty International",
      },
    ],
  },
  {
    text: "Three hospitals were closed, a medical charity said.",
    expected: [
      {
        source: "a medical charity",
        cue: "said",
        content: "Three hospitals were closed",
        chain: "a medical charity (unnamed)",
      },
    ],
  },
  {
    text: "The truce is over, as the rebels said on Monday.",
    expected: [
      {
        source: "the rebels",
        cue: "said",
        content: "The truce is over",
        chain: "the rebels (unnamed)",
      },
    ],
  },
  {
    text: "“The truce is over,” said a rebel commander in Idlib.",
    expected: [
      {
        source: "a rebel commander in Idlib",
        cue: "said",
        content: "“The truce is over,”",
        chain: "a rebel commander in Idlib (unnamed)",
      },
    ],
  },
  {
    text: "“We have no water,” said Umm Khaled, a mother of five.",
    expected: [
      {
        source: "Umm Khaled, a mother of five",
        cue: "said",
        content: "“We have no water,”",
        chain: "Umm Khaled, a mother of five",
      },
    ],
  },
];

describe("a source behind what it says", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
