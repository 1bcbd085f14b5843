import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The rebels claimed the town on Monday.",
    expected: [],
  },
  {
    text: "The attack claimed 12 lives.",
    expected: [],
  },
  {
    text: "The Gulf states are worried.",
    expected: [],
  },
  {
    text: "He went to the Gulf states.",
    expected: [],
  },
  {
    text: "There were reports that the town had fallen.",
    expected: [],
  },
  {
    text: "Reports of shelling reached the capital.",
    expected: [],
  },
  {
    text: "The stated aim of the raid was a depot.",
    expected: [],
  },
  {
    text: "The fighters reported to the base.",
    expected: [],
  },
  {
    text: "They charged the checkpoint at dawn.",
    expected: [],
  },
  {
    text: "The convoy continued to the border.",
    expected: [],
  },
  {
    text: "It was reported that the town had fallen.",
    expected: [{ source: "", cue: "was reported", content: "that the town had fallen", chain: "" }],
  },
  {
    text: "The army added twelve tanks to the column.",
    expected: [],
  },
  {
    text: "The report was late.",
    expected: [],
  },
  {
    text: "A confirmed case was found in the camp.",
    expected: [],
  },
  {
    text: "The claims were dropped.",
    expected: [],
  },
];

describe("false friends", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
