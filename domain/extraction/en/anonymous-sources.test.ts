import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Sources close to the negotiations said the draft was dead.",
    expected: [
      {
        source: "Sources close to the negotiations",
        cue: "said",
        content: "the draft was dead",
        chain: "Sources close to the negotiations (unnamed)",
      },
    ],
  },
  {
    text: "A military source said on condition of anonymity that the base would close.",
    expected: [
      {
        source: "A military source",
        cue: "said",
        content: "that the base would close",
        chain: "A military source (unnamed)",
      },
    ],
  },
  {
    text: "“The order came from above,” said an officer who asked not to be identified.",
    expected: [
      {
        source: "an officer who asked not to be identified",
        cue: "said",
        content: "“The order came from above,”",
        chain: "an officer who asked not to be identified (unnamed)",
      },
    ],
  },
  {
    text: "An intelligence official, speaking on condition of anonymity, said the tunnel had collapsed.",
    expected: [
      {
        source: "An intelligence official",
        cue: "said",
        content: "the tunnel had collapsed",
        chain: "An intelligence official (unnamed)",
      },
    ],
  },
  {
    text: "Several witnesses said the gunmen wore uniforms.",
    expected: [
      {
        source: "Several witnesses",
        cue: "said",
        content: "the gunmen wore uniforms",
        chain: "Several witnesses (unnamed)",
      },
    ],
  },
  {
    text: "One resident said the shooting had lasted all night.",
    expected: [
      {
        source: "One resident",
        cue: "said",
        content: "the shooting had lasted all night",
        chain: "One resident (unnamed)",
      },
    ],
  },
  {
    text: "Two of the survivors said the boat had been overloaded.",
    expected: [
      {
        source: "Two of the survivors",
        cue: "said",
        content: "the boat had been overloaded",
        chain: "Two of the survivors (unnamed)",
      },
    ],
  },
  {
    text: "Local activists said the bakery had been hit.",
    expected: [
      {
        source: "Local activists",
        cue: "said",
        content: "the bakery had been hit",
        chain: "Local activists (unnamed)",
      },
    ],
  },
  {
    text: "A senior Western diplomat said the talks would resume in May.",
    expected: [
      {
        source: "A senior Western diplomat",
        cue: "said",
        content: "the talks would resume in May",
        chain: "A senior Western diplomat (unnamed)",
      },
    ],
  },
  {
    text: "People in the town said the soldiers had left.",
    expected: [
      {
        source: "People in the town",
        cue: "said",
        content: "the soldiers had left",
        chain: "People in the town (unnamed)",
      },
    ],
  },
  {
    text: "Opposition activists said six shells had landed near the school.",
    expected: [
      {
        source: "Opposition activists",
        cue: "said",
        content: "six shells had landed near the school",
        chain: "Opposition activists (unnamed)",
      },
    ],
  },
  {
    text: "A rebel commander in Hama said his men were short of food.",
    expected: [
      {
        source: "A rebel commander in Hama",
        cue: "said",
        content: "his men were short of food",
        chain: "A rebel commander in Hama (unnamed)",
      },
    ],
  },
];

describe("anonymous and plural sources", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
