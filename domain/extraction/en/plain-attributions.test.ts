import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "SOHR said the town fell on Friday.",
    expected: [
      {
        source: "SOHR",
        cue: "said",
        content: "the town fell on Friday",
        chain: "SOHR",
      },
    ],
  },
  {
    text: "The Observatory has also said that nine fighters were captured.",
    expected: [
      {
        source: "The Observatory",
        cue: "has also said",
        content: "that nine fighters were captured",
        chain: "The Observatory",
      },
    ],
  },
  {
    text: "The Syrian army says it has opened the road.",
    expected: [
      {
        source: "The Syrian army",
        cue: "says",
        content: "it has opened the road",
        chain: "The Syrian army",
      },
    ],
  },
  {
    text: "On Tuesday the coalition said its jets had hit a depot.",
    expected: [
      {
        source: "the coalition",
        cue: "said",
        content: "its jets had hit a depot",
        chain: "the coalition (unnamed)",
      },
    ],
  },
  {
    text: "The Kurdish forces said late on Sunday that the dam was safe.",
    expected: [
      {
        source: "The Kurdish forces",
        cue: "said",
        content: "that the dam was safe",
        chain: "The Kurdish forces",
      },
    ],
  },
  {
    text: "The White Helmets said that five volunteers had been wounded.",
    expected: [
      {
        source: "The White Helmets",
        cue: "said",
        content: "that five volunteers had been wounded",
        chain: "The White Helmets",
      },
    ],
  },
  {
    text: "Hezbollah has said it will stay in Syria.",
    expected: [
      {
        source: "Hezbollah",
        cue: "has said",
        content: "it will stay in Syria",
        chain: "Hezbollah",
      },
    ],
  },
  {
    text: "Amnesty International said hundreds of prisoners had been hanged.",
    expected: [
      {
        source: "Amnesty International",
        cue: "said",
        content: "hundreds of prisoners had been hanged",
        chain: "Amnesty International",
      },
    ],
  },
  {
    text: "The Russian Defence Ministry said the pilot had ejected.",
    expected: [
      {
        source: "The Russian Defence Ministry",
        cue: "said",
        content: "the pilot had ejected",
        chain: "The Russian Defence Ministry",
      },
    ],
  },
  {
    text: "Doctors Without Borders said three hospitals were closed.",
    expected: [
      {
        source: "Doctors Without Borders",
        cue: "said",
        content: "three hospitals were closed",
        chain: "Doctors Without Borders",
      },
    ],
  },
  {
    text: "The minister has repeatedly said that the border would open.",
    expected: [
      {
        source: "The minister",
        cue: "has repeatedly said",
        content: "that the border would open",
        chain: "The minister (unnamed)",
      },
    ],
  },
  {
    text: "The rebels also say that the truce is over.",
    expected: [
      {
        source: "The rebels",
        cue: "also say",
        content: "that the truce is over",
        chain: "The rebels (unnamed)",
      },
    ],
  },
];

describe("a source, a verb and what it says", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
