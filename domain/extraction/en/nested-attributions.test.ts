import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Anadolu reported that a Turkish officer said the tank had been hit.",
    expected: [
      {
        source: "a Turkish officer",
        cue: "said",
        content: "the tank had been hit",
        chain: "Anadolu > a Turkish officer (unnamed)",
      },
    ],
  },
  {
    text: "The BBC said that residents told its reporter the market had burned.",
    expected: [
      {
        source: "residents",
        cue: "told",
        content: "the market had burned",
        chain: "The BBC > residents (unnamed)",
      },
    ],
  },
  {
    text: "A pilot told Sputnik that the depot was empty, RIA reported.",
    expected: [
      {
        source: "A pilot",
        cue: "told",
        content: "that the depot was empty",
        chain: "RIA > Sputnik > A pilot (unnamed)",
      },
    ],
  },
  {
    text: "Interfax cited a diplomat as saying the draft was dead.",
    expected: [
      {
        source: "a diplomat",
        cue: "cited ... as saying",
        content: "the draft was dead",
        chain: "Interfax > a diplomat (unnamed)",
      },
    ],
  },
  {
    text: "The channel quoted an unnamed general as saying: “We will be there by Friday.”",
    expected: [
      {
        source: "an unnamed general",
        cue: "quoted ... as saying",
        content: "“We will be there by Friday.”",
        chain: "The channel (unnamed) > an unnamed general (unnamed)",
      },
    ],
  },
  {
    text: "Al-Manar said the hill was taken, quoting a field commander.",
    expected: [
      {
        source: "Al-Manar",
        cue: "said",
        content: "the hill was taken",
        chain: "Al-Manar > a field commander (unnamed)",
      },
    ],
  },
  {
    text: "Citing activists in Douma, AFP reported that nine people had died.",
    expected: [
      {
        source: "AFP",
        cue: "reported",
        content: "that nine people had died",
        chain: "AFP > activists in Douma (unnamed)",
      },
    ],
  },
  {
    text: "The Times reported that the Pentagon denied the strike.",
    expected: [
      {
        source: "the Pentagon",
        cue: "denied",
        content: "the strike",
        chain: "The Times > the Pentagon (denies)",
      },
    ],
  },
  {
    text: "Hurriyet reported that the army would withdraw.",
    expected: [
      {
        source: "Hurriyet",
        cue: "reported",
        content: "that the army would withdraw",
        chain: "Hurriyet",
      },
    ],
  },
  {
    text: "“The bridge is mined,” an engineer told Rudaw, the agency reported.",
    expected: [
      {
        source: "an engineer",
        cue: "told",
        content: "“The bridge is mined,”",
        chain: "Rudaw > an engineer (unnamed)",
      },
    ],
  },
  {
    text: "Tasnim news agency reported on Monday that two advisers were killed.",
    expected: [
      {
        source: "Tasnim news agency",
        cue: "reported",
        content: "that two advisers were killed",
        chain: "Tasnim news agency",
      },
    ],
  },
  {
    text: "Iranian media reported the deaths of thirteen advisers.",
    expected: [
      {
        source: "Iranian media",
        cue: "reported",
        content: "the deaths of thirteen advisers",
        chain: "Iranian media (unnamed)",
      },
    ],
  },
  {
    text: "The ministry, citing its own figures, said four ships were lost.",
    expected: [
      {
        source: "The ministry",
        cue: "said",
        content: "four ships were lost",
        chain: "The ministry (unnamed)",
      },
    ],
  },
];

describe("attributions inside attributions", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
