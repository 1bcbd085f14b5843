import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Reuters reported that officials said the bridge had collapsed.",
    expected: [
      {
        source: "officials",
        cue: "said",
        content: "the bridge had collapsed",
        chain: "Reuters > officials (unnamed)",
      },
    ],
  },
  {
    text: "A Turkish official said the base was empty, Hurriyet reported.",
    expected: [
      {
        source: "A Turkish official",
        cue: "said",
        content: "the base was empty",
        chain: "Hurriyet > A Turkish official (unnamed)",
      },
    ],
  },
  {
    text: "Anadolu reported that a security source said three men were held.",
    expected: [
      {
        source: "a security source",
        cue: "said",
        content: "three men were held",
        chain: "Anadolu > a security source (unnamed)",
      },
    ],
  },
  {
    text: "The Guardian reported on Monday that two aides said the minister would resign.",
    expected: [
      {
        source: "two aides",
        cue: "said",
        content: "the minister would resign",
        chain: "The Guardian > two aides (unnamed)",
      },
    ],
  },
  {
    text: "Residents said soldiers had looted the shops, the Observatory reported.",
    expected: [
      {
        source: "Residents",
        cue: "said",
        content: "soldiers had looted the shops",
        chain: "the Observatory > Residents (unnamed)",
      },
    ],
  },
  {
    text: "The BBC reported that the army denied the claim.",
    expected: [
      {
        source: "the army",
        cue: "denied",
        content: "the claim",
        chain: "The BBC > the army (unnamed, denies)",
      },
    ],
  },
  {
    text: "The convoy was hit, witnesses said, according to AFP.",
    expected: [
      {
        source: "witnesses",
        cue: "said",
        content: "The convoy was hit",
        chain: "AFP > witnesses (unnamed)",
      },
    ],
  },
  {
    text: "According to Interfax, the ministry said the jet had crashed.",
    expected: [
      {
        source: "the ministry",
        cue: "said",
        content: "the jet had crashed",
        chain: "Interfax > the ministry (unnamed)",
      },
    ],
  },
  {
    text: "SANA reported that the governor said the schools would reopen.",
    expected: [
      {
        source: "the governor",
        cue: "said",
        content: "the schools would reopen",
        chain: "SANA > the governor (unnamed)",
      },
    ],
  },
];

describe("reports of what others said", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
