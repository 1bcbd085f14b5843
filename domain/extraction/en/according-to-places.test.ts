import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "According to the Observatory, 14 soldiers died in the ambush.",
    expected: [
      {
        source: "the Observatory",
        cue: "According to",
        content: "14 soldiers died in the ambush",
        chain: "the Observatory",
      },
    ],
  },
  {
    text: "Fourteen soldiers died in the ambush, according to the Observatory.",
    expected: [
      {
        source: "the Observatory",
        cue: "according to",
        content: "Fourteen soldiers died in the ambush",
        chain: "the Observatory",
      },
    ],
  },
  {
    text: "Fourteen soldiers, according to the Observatory, died in the ambush.",
    expected: [
      {
        source: "the Observatory",
        cue: "according to",
        content: "Fourteen soldiers ... died in the ambush",
        chain: "the Observatory",
      },
    ],
  },
  {
    text: "According to a statement by the army, the ambush failed.",
    expected: [
      {
        source: "a statement by the army",
        cue: "According to",
        content: "the ambush failed",
        chain: "a statement by the army (unnamed)",
      },
    ],
  },
  {
    text: "According to activists in the city, the market was hit twice.",
    expected: [
      {
        source: "activists in the city",
        cue: "According to",
        content: "the market was hit twice",
        chain: "activists in the city (unnamed)",
      },
    ],
  },
  {
    text: "The market was hit twice, according to two witnesses and a doctor.",
    expected: [
      {
        source: "two witnesses and a doctor",
        cue: "according to",
        content: "The market was hit twice",
        chain: "two witnesses and a doctor (unnamed)",
      },
    ],
  },
  {
    text: "According to Rami Abdel Rahman, head of the Observatory, the raid killed nine.",
    expected: [
      {
        source: "Rami Abdel Rahman, head of the Observatory",
        cue: "According to",
        content: "the raid killed nine",
        chain: "Rami Abdel Rahman, head of the Observatory",
      },
    ],
  },
  {
    text: "The raid killed nine people, according to Rami Abdel Rahman, head of the Observatory.",
    expected: [
      {
        source: "Rami Abdel Rahman, head of the Observatory",
        cue: "according to",
        content: "The raid killed nine people",
        chain: "Rami Abdel Rahman, head of the Observatory",
      },
    ],
  },
  {
    text: "The raid, according to him, killed nine people.",
    expected: [
      {
        source: "him",
        cue: "according to",
        content: "The raid ... killed nine people",
        chain: "him (unnamed)",
      },
    ],
  },
  {
    text: "“Nobody was warned,” according to one resident.",
    expected: [
      {
        source: "one resident",
        cue: "according to",
        content: "“Nobody was warned,”",
        chain: "one resident (unnamed)",
      },
    ],
  },
  {
    text: "According to the UN, about 600 families have fled, most of them to Turkey.",
    expected: [
      {
        source: "the UN",
        cue: "According to",
        content: "about 600 families have fled, most of them to Turkey",
        chain: "the UN",
      },
    ],
  },
  {
    text: "The camp is full, according to aid workers who visited it.",
    expected: [
      {
        source: "aid workers who visited it",
        cue: "according to",
        content: "The camp is full",
        chain: "aid workers who visited it (unnamed)",
      },
    ],
  },
];

describe("according to somebody, wherever it stands", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
