import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "It was reported that the bridge had been blown up.",
    expected: [
      {
        source: "",
        cue: "was reported",
        content: "that the bridge had been blown up",
        chain: "",
      },
    ],
  },
  {
    text: "The commander was reported killed in the raid.",
    expected: [
      {
        source: "",
        cue: "was reported",
        content: "The commander ... killed in the raid",
        chain: "",
      },
    ],
  },
  {
    text: "The toll is believed to be far higher.",
    expected: [
      {
        source: "",
        cue: "is believed",
        content: "The toll ... to be far higher",
        chain: "",
      },
    ],
  },
  {
    text: "Hundreds of families are said to have left the town.",
    expected: [
      {
        source: "",
        cue: "are said",
        content: "Hundreds of families ... to have left the town",
        chain: "",
      },
    ],
  },
  {
    text: "The attack was reportedly carried out by the army.",
    expected: [
      {
        source: "",
        cue: "reportedly",
        content: "The attack was ... carried out by the army",
        chain: "",
      },
    ],
  },
  {
    text: "The prisoners have allegedly been tortured.",
    expected: [
      {
        source: "",
        cue: "allegedly",
        content: "The prisoners have ... been tortured",
        chain: "",
      },
    ],
  },
  {
    text: "Two soldiers were reportedly captured near the dam.",
    expected: [
      {
        source: "",
        cue: "reportedly",
        content: "Two soldiers were ... captured near the dam",
        chain: "",
      },
    ],
  },
  {
    text: "It is believed that the gas was sarin.",
    expected: [
      {
        source: "",
        cue: "is believed",
        content: "that the gas was sarin",
        chain: "",
      },
    ],
  },
  {
    text: "The leader is thought to have fled to Idlib.",
    expected: [
      {
        source: "",
        cue: "is thought",
        content: "The leader ... to have fled to Idlib",
        chain: "",
      },
    ],
  },
  {
    text: "At least nine people are feared to have died.",
    expected: [
      {
        source: "",
        cue: "are feared",
        content: "At least nine people ... to have died",
        chain: "",
      },
    ],
  },
  {
    text: "Reportedly, the road is open.",
    expected: [
      {
        source: "",
        cue: "Reportedly",
        content: "the road is open",
        chain: "",
      },
    ],
  },
  {
    text: "It has been alleged that the medics were beaten.",
    expected: [
      {
        source: "",
        cue: "has been alleged",
        content: "that the medics were beaten",
        chain: "",
      },
    ],
  },
  {
    text: "SOHR said the commander was reportedly dead.",
    expected: [
      {
        source: "SOHR",
        cue: "said",
        content: "the commander was reportedly dead",
        chain: "SOHR",
      },
    ],
  },
];

describe("what is ascribed to nobody", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
