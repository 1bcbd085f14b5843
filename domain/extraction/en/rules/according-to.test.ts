import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "According to the Red Cross, water supplies in Aleppo were cut.",
    expected: [
      {
        source: "the Red Cross",
        cue: "According to",
        content: "water supplies in Aleppo were cut",
        chain: "the Red Cross",
      },
    ],
  },
  {
    text: "Water supplies in Aleppo were cut, according to the Red Cross.",
    expected: [
      {
        source: "the Red Cross",
        cue: "according to",
        content: "Water supplies in Aleppo were cut",
        chain: "the Red Cross",
      },
    ],
  },
  {
    text: "The shelling, according to two residents, lasted for six hours.",
    expected: [
      {
        source: "two residents",
        cue: "according to",
        content: "The shelling ... lasted for six hours",
        chain: "two residents (unnamed)",
      },
    ],
  },
  {
    text: "According to a report published by Amnesty on Monday, 300 people died in the prison.",
    expected: [
      {
        source: "a report published by Amnesty on Monday",
        cue: "According to",
        content: "300 people died in the prison",
        chain: "a report published by Amnesty on Monday (unnamed)",
      },
    ],
  },
  {
    text: "According to Rami Abdel Rahman, head of the Observatory, twenty shells fell.",
    expected: [
      {
        source: "Rami Abdel Rahman, head of the Observatory",
        cue: "According to",
        content: "twenty shells fell",
        chain: "Rami Abdel Rahman, head of the Observatory",
      },
    ],
  },
  {
    text: "Twenty shells fell on the market according to activists.",
    expected: [
      {
        source: "activists",
        cue: "according to",
        content: "Twenty shells fell on the market",
        chain: "activists (unnamed)",
      },
    ],
  },
  {
    text: "But according to the army, no shell fell there.",
    expected: [
      {
        source: "the army",
        cue: "according to",
        content: "no shell fell there",
        chain: "the army (unnamed)",
      },
    ],
  },
  {
    text: "The raid killed four people, according to the state news agency SANA.",
    expected: [
      {
        source: "the state news agency SANA",
        cue: "according to",
        content: "The raid killed four people",
        chain: "the state news agency SANA",
      },
    ],
  },
  {
    text: "“They had no chance,” according to a medic.",
    expected: [
      {
        source: "a medic",
        cue: "according to",
        content: "“They had no chance,”",
        chain: "a medic (unnamed)",
      },
    ],
  },
  {
    text: "According to her, the convoy never arrived.",
    expected: [
      {
        source: "her",
        cue: "According to",
        content: "the convoy never arrived",
        chain: "her (unnamed)",
      },
    ],
  },
  {
    text: "The dead were fighters, according to a Western diplomat, not civilians.",
    expected: [
      {
        source: "a Western diplomat",
        cue: "according to",
        content: "The dead were fighters ... not civilians",
        chain: "a Western diplomat (unnamed)",
      },
    ],
  },
  {
    text: "The convoy was moved in accordance with the agreement.",
    expected: [],
  },
  {
    text: "Everything went according to plan.",
    expected: [],
  },
];

describe("according to", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
