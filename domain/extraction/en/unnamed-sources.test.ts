import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Security sources said the border was closed.",
    expected: [
      {
        source: "Security sources",
        cue: "said",
        content: "the border was closed",
        chain: "Security sources (unnamed)",
      },
    ],
  },
  {
    text: "An official said the talks had failed.",
    expected: [
      {
        source: "An official",
        cue: "said",
        content: "the talks had failed",
        chain: "An official (unnamed)",
      },
    ],
  },
  {
    text: "Activists said the market was hit.",
    expected: [
      {
        source: "Activists",
        cue: "said",
        content: "the market was hit",
        chain: "Activists (unnamed)",
      },
    ],
  },
  {
    text: "A military source said nine soldiers died.",
    expected: [
      {
        source: "A military source",
        cue: "said",
        content: "nine soldiers died",
        chain: "A military source (unnamed)",
      },
    ],
  },
  {
    text: "Some officials said the plan was dead.",
    expected: [
      {
        source: "Some officials",
        cue: "said",
        content: "the plan was dead",
        chain: "Some officials (unnamed)",
      },
    ],
  },
  {
    text: "Witnesses said the jets flew low.",
    expected: [
      {
        source: "Witnesses",
        cue: "said",
        content: "the jets flew low",
        chain: "Witnesses (unnamed)",
      },
    ],
  },
  {
    text: "Others said the shelling had stopped.",
    expected: [
      {
        source: "Others",
        cue: "said",
        content: "the shelling had stopped",
        chain: "Others (unnamed)",
      },
    ],
  },
  {
    text: "Two diplomats said the draft was ready.",
    expected: [
      {
        source: "Two diplomats",
        cue: "said",
        content: "the draft was ready",
        chain: "Two diplomats (unnamed)",
      },
    ],
  },
  {
    text: "A source said the raid had failed.",
    expected: [
      {
        source: "A source",
        cue: "said",
        content: "the raid had failed",
        chain: "A source (unnamed)",
      },
    ],
  },
  {
    text: "A senior adviser to President Hassan Rouhani said the redline had not moved.",
    expected: [
      {
        source: "A senior adviser to President Hassan Rouhani",
        cue: "said",
        content: "the redline had not moved",
        chain: "A senior adviser to President Hassan Rouhani (unnamed)",
      },
    ],
  },
  {
    text: "U.S. officials, speaking on condition of anonymity, said the raid had failed.",
    expected: [
      {
        source: "U.S. officials",
        cue: "said",
        content: "the raid had failed",
        chain: "U.S. officials (unnamed)",
      },
    ],
  },
  {
    text: "Officials said on condition of anonymity that the talks had failed.",
    expected: [
      {
        source: "Officials",
        cue: "said",
        content: "that the talks had failed",
        chain: "Officials (unnamed)",
      },
    ],
  },
  {
    text: "The report said that several guards had died.",
    expected: [
      {
        source: "The report",
        cue: "said",
        content: "that several guards had died",
        chain: "The report (unnamed)",
      },
    ],
  },
  {
    text: "Western intelligence officials said the depot was empty.",
    expected: [
      {
        source: "Western intelligence officials",
        cue: "said",
        content: "the depot was empty",
        chain: "Western intelligence officials (unnamed)",
      },
    ],
  },
  {
    text: "A spokeswoman for the ministry said the letter had arrived.",
    expected: [
      {
        source: "A spokeswoman for the ministry",
        cue: "said",
        content: "the letter had arrived",
        chain: "A spokeswoman for the ministry (unnamed)",
      },
    ],
  },
];

describe("unnamed sources", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
