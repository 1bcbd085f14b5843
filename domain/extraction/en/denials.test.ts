import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Ankara denied that its troops had crossed the border.",
    expected: [
      {
        source: "Ankara",
        cue: "denied",
        content: "that its troops had crossed the border",
        chain: "Ankara (denies)",
      },
    ],
  },
  {
    text: "The rebels denied using gas, and the army said it had proof.",
    expected: [
      {
        source: "The rebels",
        cue: "denied",
        content: "using gas",
        chain: "The rebels (unnamed, denies)",
      },
      {
        source: "the army",
        cue: "said",
        content: "it had proof",
        chain: "the army (unnamed)",
      },
    ],
  },
  {
    text: "The Kremlin rejected claims that its jets hit the hospital.",
    expected: [
      {
        source: "The Kremlin",
        cue: "rejected",
        content: "claims that its jets hit the hospital",
        chain: "The Kremlin (denies)",
      },
    ],
  },
  {
    text: "Damascus denies holding the two reporters.",
    expected: [
      {
        source: "Damascus",
        cue: "denies",
        content: "holding the two reporters",
        chain: "Damascus (denies)",
      },
    ],
  },
  {
    text: "The Guards confirmed on Sunday that their general was dead.",
    expected: [
      {
        source: "The Guards",
        cue: "confirmed",
        content: "that their general was dead",
        chain: "The Guards (confirms)",
      },
    ],
  },
  {
    text: "Israel has neither confirmed nor denied the strike.",
    expected: [],
  },
  {
    text: "The ministry refused to say whether the plane was armed.",
    expected: [
      {
        source: "The ministry",
        cue: "refused to say",
        content: "whether the plane was armed",
        chain: "The ministry (unnamed, declined_to_comment)",
      },
    ],
  },
  {
    text: "Police could not confirm that the device was a bomb.",
    expected: [
      {
        source: "Police",
        cue: "could not confirm",
        content: "that the device was a bomb",
        chain: "Police (unnamed, could_not_verify)",
      },
    ],
  },
  {
    text: "The army never denied that it used the weapon.",
    expected: [
      {
        source: "The army",
        cue: "never denied",
        content: "that it used the weapon",
        chain: "The army (unnamed, could_not_verify)",
      },
    ],
  },
  {
    text: "Washington dismissed the accusation as propaganda.",
    expected: [
      {
        source: "Washington",
        cue: "dismissed",
        content: "the accusation as propaganda",
        chain: "Washington (denies)",
      },
    ],
  },
  {
    text: "The group refuted the report.",
    expected: [
      {
        source: "The group",
        cue: "refuted",
        content: "the report",
        chain: "The group (unnamed, denies)",
      },
    ],
  },
];

describe("denials and what is neither", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
