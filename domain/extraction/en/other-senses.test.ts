import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The group claimed the base on Friday.",
    expected: [],
  },
  {
    text: "The state of the roads is poor.",
    expected: [],
  },
  {
    text: "Two reports were published.",
    expected: [],
  },
  {
    text: "The note was found in the house.",
    expected: [],
  },
  {
    text: "The fighters were charged with treason.",
    expected: [],
  },
  {
    text: "The promised aid never came.",
    expected: [],
  },
  {
    text: "The rebels posted guards at the gate.",
    expected: [],
  },
  {
    text: "He wrote a book on the war.",
    expected: [],
  },
  {
    text: "The alleged spy was freed.",
    expected: [],
  },
  {
    text: "The talks continued in Geneva.",
    expected: [],
  },
  {
    text: "The show was cancelled.",
    expected: [],
  },
  {
    text: "The demand for bread grew.",
    expected: [],
  },
  {
    text: "The army noted.",
    expected: [],
  },
  {
    text: "The claim of victory came early.",
    expected: [],
  },
  {
    text: "In accordance with the deal, the buses left.",
    expected: [],
  },
  {
    text: "According to schedule, the buses left.",
    expected: [],
  },
  {
    text: "Support for the army fell.",
    expected: [],
  },
  {
    text: "Its hopes were high.",
    expected: [],
  },
];

describe("verbs in other senses", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
