import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The number of dead was put at 70 by Iraqi police.",
    expected: [
      {
        source: "Iraqi police",
        cue: "was put ... by",
        content: "The number of dead ... at 70",
        chain: "Iraqi police (unnamed)",
      },
    ],
  },
  {
    text: "On Monday the report was firmly denied by the Kremlin.",
    expected: [
      {
        source: "the Kremlin",
        cue: "was firmly denied by",
        content: "the report",
        chain: "the Kremlin (denies)",
      },
    ],
  },
  {
    text: "The withdrawal has been confirmed by two commanders.",
    expected: [
      {
        source: "two commanders",
        cue: "has been confirmed by",
        content: "The withdrawal",
        chain: "two commanders (unnamed, confirms)",
      },
    ],
  },
  {
    text: "The militia was accused by Amnesty International of looting homes.",
    expected: [
      {
        source: "Amnesty International",
        cue: "was accused by",
        content: "The militia ... of looting homes",
        chain: "Amnesty International",
      },
    ],
  },
  {
    text: "It was reported by Rudaw that the mayor had fled.",
    expected: [
      {
        source: "Rudaw",
        cue: "was reported by",
        content: "that the mayor had fled",
        chain: "Rudaw",
      },
    ],
  },
  {
    text: "The army was condemned by the UN for the raid.",
    expected: [
      {
        source: "the UN",
        cue: "was condemned by",
        content: "The army ... for the raid",
        chain: "the UN",
      },
    ],
  },
  {
    text: "The bombing was claimed by Islamic State.",
    expected: [
      {
        source: "Islamic State",
        cue: "was claimed by",
        content: "The bombing",
        chain: "Islamic State",
      },
    ],
  },
  {
    text: "The shortage was blamed by residents on the siege.",
    expected: [
      {
        source: "residents",
        cue: "was blamed by",
        content: "The shortage ... on the siege",
        chain: "residents (unnamed)",
      },
    ],
  },
  { text: "The town was flattened by the army.", expected: [] },
  { text: "Forty lives were claimed by the flood.", expected: [] },
  { text: "The toll was put at 41 by noon.", expected: [] },
  { text: "The truce was reported, and the road was opened by the army.", expected: [] },
];

describe("passives with an agent", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
