import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Turkish officials told Reuters that the border would close.",
    expected: [
      {
        source: "Turkish officials",
        cue: "told",
        content: "that the border would close",
        chain: "Reuters > Turkish officials (unnamed)",
      },
    ],
  },
  {
    text: "A resident told AFP by telephone that the market was burning.",
    expected: [
      {
        source: "A resident",
        cue: "told",
        content: "that the market was burning",
        chain: "AFP > A resident (unnamed)",
      },
    ],
  },
  {
    text: "“They came at dawn,” a shopkeeper told the BBC.",
    expected: [
      {
        source: "a shopkeeper",
        cue: "told",
        content: "“They came at dawn,”",
        chain: "the BBC > a shopkeeper (unnamed)",
      },
    ],
  },
  {
    text: "The general told lawmakers that the army was short of shells.",
    expected: [
      {
        source: "The general",
        cue: "told",
        content: "that the army was short of shells",
        chain: "The general (unnamed)",
      },
    ],
  },
  {
    text: "The envoy told reporters in Geneva that the talks were frozen.",
    expected: [
      {
        source: "The envoy",
        cue: "told",
        content: "that the talks were frozen",
        chain: "The envoy (unnamed)",
      },
    ],
  },
  {
    text: "Rami Abdel Rahman told Agence France-Presse that eight fighters had died.",
    expected: [
      {
        source: "Rami Abdel Rahman",
        cue: "told",
        content: "that eight fighters had died",
        chain: "Agence France-Presse > Rami Abdel Rahman",
      },
    ],
  },
  {
    text: "A medic told the Anadolu news agency that chlorine had been used.",
    expected: [
      {
        source: "A medic",
        cue: "told",
        content: "that chlorine had been used",
        chain: "the Anadolu news agency > A medic (unnamed)",
      },
    ],
  },
  {
    text: "The prime minister told parliament the troops would stay.",
    expected: [
      {
        source: "The prime minister",
        cue: "told",
        content: "the troops would stay",
        chain: "The prime minister (unnamed)",
      },
    ],
  },
  {
    text: "Two diplomats told The Guardian the draft had been dropped.",
    expected: [
      {
        source: "Two diplomats",
        cue: "told",
        content: "the draft had been dropped",
        chain: "The Guardian > Two diplomats (unnamed)",
      },
    ],
  },
  {
    text: "“It was a mistake,” the minister told state television on Sunday.",
    expected: [
      {
        source: "the minister",
        cue: "told",
        content: "“It was a mistake,”",
        chain: "state television (unnamed) > the minister (unnamed)",
      },
    ],
  },
  {
    text: "The families had been told nothing, a lawyer told Al Jazeera.",
    expected: [
      {
        source: "a lawyer",
        cue: "told",
        content: "The families had been told nothing",
        chain: "Al Jazeera > a lawyer (unnamed)",
      },
    ],
  },
  {
    text: "He told me the road was closed.",
    expected: [
      {
        source: "He",
        cue: "told",
        content: "the road was closed",
        chain: "He (unnamed)",
      },
    ],
  },
];

describe("whoever was told", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
