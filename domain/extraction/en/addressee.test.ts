import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Turkish security sources told Anadolu that two tanks had crossed the border.",
    expected: [
      {
        source: "Turkish security sources",
        cue: "told",
        content: "that two tanks had crossed the border",
        chain: "Anadolu > Turkish security sources (unnamed)",
      },
    ],
  },
  {
    text: "Two tanks had crossed the border, security sources told the Anadolu news agency.",
    expected: [
      {
        source: "security sources",
        cue: "told",
        content: "Two tanks had crossed the border",
        chain: "the Anadolu news agency > security sources (unnamed)",
      },
    ],
  },
  {
    text: "“We will not leave this city,” the commander told Reuters.",
    expected: [
      {
        source: "the commander",
        cue: "told",
        content: "“We will not leave this city,”",
        chain: "Reuters > the commander (unnamed)",
      },
    ],
  },
  {
    text: "General Petrov told lawmakers that the operation would end soon.",
    expected: [
      {
        source: "General Petrov",
        cue: "told",
        content: "that the operation would end soon",
        chain: "General Petrov",
      },
    ],
  },
  {
    text: "The Turkish army told Andadolu it had hit 12 targets.",
    expected: [
      {
        source: "The Turkish army",
        cue: "told",
        content: "it had hit 12 targets",
        chain: "Andadolu > The Turkish army",
      },
    ],
  },
  {
    text: "A medic told AFP by telephone that nine bodies had arrived.",
    expected: [
      {
        source: "A medic",
        cue: "told",
        content: "that nine bodies had arrived",
        chain: "AFP > A medic (unnamed)",
      },
    ],
  },
  {
    text: "The minister told state television that the road was safe.",
    expected: [
      {
        source: "The minister",
        cue: "told",
        content: "that the road was safe",
        chain: "state television (unnamed) > The minister (unnamed)",
      },
    ],
  },
  {
    text: "“He was alive,” his brother told the BBC.",
    expected: [
      {
        source: "his brother",
        cue: "told",
        content: "“He was alive,”",
        chain: "the BBC > his brother (unnamed)",
      },
    ],
  },
  {
    text: "She told him that the bridge was closed.",
    expected: [
      {
        source: "She",
        cue: "told",
        content: "that the bridge was closed",
        chain: "She (unnamed)",
      },
    ],
  },
  {
    text: "The envoy told the Security Council that famine was near.",
    expected: [
      {
        source: "The envoy",
        cue: "told",
        content: "that famine was near",
        chain: "The envoy (unnamed)",
      },
    ],
  },
  {
    text: "Two officials told the Hurriyet newspaper the base had been emptied.",
    expected: [
      {
        source: "Two officials",
        cue: "told",
        content: "the base had been emptied",
        chain: "the Hurriyet newspaper > Two officials (unnamed)",
      },
    ],
  },
  {
    text: "Abu Ahmad told Al Jazeera on Monday that the rebels would stay.",
    expected: [
      {
        source: "Abu Ahmad",
        cue: "told",
        content: "that the rebels would stay",
        chain: "Al Jazeera > Abu Ahmad",
      },
    ],
  },
  {
    text: "The spokesman told a news conference that the operation had ended.",
    expected: [
      {
        source: "The spokesman",
        cue: "told",
        content: "that the operation had ended",
        chain: "The spokesman (unnamed)",
      },
    ],
  },
  {
    text: "Nobody was hurt, the governor told Interfax.",
    expected: [
      {
        source: "the governor",
        cue: "told",
        content: "Nobody was hurt",
        chain: "Interfax > the governor (unnamed)",
      },
    ],
  },
];

describe("who was told", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
