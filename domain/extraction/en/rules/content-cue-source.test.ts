import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "At least thirty people were killed near Idlib, said Rami Abdel Rahman, head of the Observatory.",
    expected: [
      {
        source: "Rami Abdel Rahman, head of the Observatory",
        cue: "said",
        content: "At least thirty people were killed near Idlib",
        chain: "Rami Abdel Rahman, head of the Observatory",
      },
    ],
  },
  {
    text: "“This is a lie,” said Russian defence ministry spokesman Igor Konashenkov.",
    expected: [
      {
        source: "Russian defence ministry spokesman Igor Konashenkov",
        cue: "said",
        content: "“This is a lie,”",
        chain: "Russian defence ministry spokesman Igor Konashenkov",
      },
    ],
  },
  {
    text: '"Why did they come?" asked a resident of the village.',
    expected: [
      {
        source: "a resident of the village",
        cue: "asked",
        content: '"Why did they come?"',
        chain: "a resident of the village (unnamed)",
      },
    ],
  },
  {
    text: "«The hospital was hit twice», said a doctor in Homs.",
    expected: [
      {
        source: "a doctor in Homs",
        cue: "said",
        content: "«The hospital was hit twice»",
        chain: "a doctor in Homs (unnamed)",
      },
    ],
  },
  {
    text: "“The road is cut,” said Abu Omar, a fighter. “We are alone.”",
    expected: [
      {
        source: "Abu Omar, a fighter",
        cue: "said",
        content: "“The road is cut,” ... “We are alone.”",
        chain: "Abu Omar, a fighter",
      },
    ],
  },
  {
    text: "The talks had failed, said two diplomats.",
    expected: [
      {
        source: "two diplomats",
        cue: "said",
        content: "The talks had failed",
        chain: "two diplomats (unnamed)",
      },
    ],
  },
  {
    text: "“We need bread,” said Umm Khaled, 45, a mother of six.",
    expected: [
      {
        source: "Umm Khaled, 45, a mother of six",
        cue: "said",
        content: "“We need bread,”",
        chain: "Umm Khaled, 45, a mother of six",
      },
    ],
  },
  {
    text: '"They left," added the officer, "before dawn."',
    expected: [
      {
        source: "the officer",
        cue: "added",
        content: '"They left," ... "before dawn."',
        chain: "the officer (unnamed)",
      },
    ],
  },
  {
    text: "The dam would hold, said the engineers in a statement.",
    expected: [
      {
        source: "the engineers",
        cue: "said ... in a statement",
        content: "The dam would hold",
        chain: "the engineers (unnamed)",
      },
    ],
  },
  {
    text: "“No one was spared,” wrote the committee on Facebook.",
    expected: [
      {
        source: "the committee",
        cue: "wrote ... on Facebook",
        content: "“No one was spared,”",
        chain: "the committee (unnamed)",
      },
    ],
  },
  {
    text: "“The siege is over,” said he.",
    expected: [
      {
        source: "he",
        cue: "said",
        content: "“The siege is over,”",
        chain: "he (unnamed)",
      },
    ],
  },
  {
    text: "The base had been emptied, said a Turkish official who asked not to be named.",
    expected: [
      {
        source: "a Turkish official who asked not to be named",
        cue: "said",
        content: "The base had been emptied",
        chain: "a Turkish official who asked not to be named (unnamed)",
      },
    ],
  },
  {
    text: "“It burned for hours,” recalled Samir Haddad.",
    expected: [
      {
        source: "Samir Haddad",
        cue: "recalled",
        content: "“It burned for hours,”",
        chain: "Samir Haddad",
      },
    ],
  },
];

describe("a verb and its source behind the content", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
