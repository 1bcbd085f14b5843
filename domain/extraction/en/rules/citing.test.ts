import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Two people died when shells hit Kilis, Anadolu reported, citing security sources.",
    expected: [
      {
        source: "Anadolu",
        cue: "reported",
        content: "Two people died when shells hit Kilis",
        chain: "Anadolu > security sources (unnamed)",
      },
    ],
  },
  {
    text: "SANA said the road had reopened, citing a military source.",
    expected: [
      {
        source: "SANA",
        cue: "said",
        content: "the road had reopened",
        chain: "SANA > a military source (unnamed)",
      },
    ],
  },
  {
    text: "State media, quoting a military source, reported that the dam was safe.",
    expected: [
      {
        source: "State media",
        cue: "reported",
        content: "that the dam was safe",
        chain: "State media (unnamed) > a military source (unnamed)",
      },
    ],
  },
  {
    text: "Citing local doctors, the Observatory said 14 people were poisoned.",
    expected: [
      {
        source: "the Observatory",
        cue: "said",
        content: "14 people were poisoned",
        chain: "the Observatory > local doctors (unnamed)",
      },
    ],
  },
  {
    text: "Interfax quoted the ministry as saying the pilots were alive.",
    expected: [
      {
        source: "the ministry",
        cue: "quoted ... as saying",
        content: "the pilots were alive",
        chain: "Interfax > the ministry (unnamed)",
      },
    ],
  },
  {
    text: "The minister was quoted by Tasnim as saying that no officer had been captured.",
    expected: [
      {
        source: "The minister",
        cue: "was quoted by Tasnim as saying",
        content: "that no officer had been captured",
        chain: "Tasnim > The minister (unnamed)",
      },
    ],
  },
  {
    text: "The general was quoted as saying the offensive would go on.",
    expected: [
      {
        source: "The general",
        cue: "was quoted as saying",
        content: "the offensive would go on",
        chain: "The general (unnamed)",
      },
    ],
  },
  {
    text: "Reuters, citing two officials, said the deal was signed.",
    expected: [
      {
        source: "Reuters",
        cue: "said",
        content: "the deal was signed",
        chain: "Reuters > two officials (unnamed)",
      },
    ],
  },
  {
    text: "Nine people were killed, AFP reported, quoting a hospital director.",
    expected: [
      {
        source: "AFP",
        cue: "reported",
        content: "Nine people were killed",
        chain: "AFP > a hospital director (unnamed)",
      },
    ],
  },
  {
    text: "The newspaper cited a diplomat as saying that the embassy would close.",
    expected: [
      {
        source: "a diplomat",
        cue: "cited ... as saying",
        content: "that the embassy would close",
        chain: "The newspaper (unnamed) > a diplomat (unnamed)",
      },
    ],
  },
  {
    text: "Tasnim reported the deaths, citing its own figures.",
    expected: [
      {
        source: "Tasnim",
        cue: "reported",
        content: "the deaths",
        chain: "Tasnim",
      },
    ],
  },
  {
    text: "Al-Manar said the village had been taken, quoting its correspondent.",
    expected: [
      {
        source: "Al-Manar",
        cue: "said",
        content: "the village had been taken",
        chain: "Al-Manar",
      },
    ],
  },
];

describe("sources that are cited or quoted", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
