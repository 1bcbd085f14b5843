import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "A bomber killed four guards on Sunday a monitoring group said.",
    expected: [
      {
        source: "a monitoring group",
        cue: "said",
        content: "A bomber killed four guards on Sunday",
        chain: "a monitoring group (unnamed)",
      },
    ],
  },
  {
    text: "More than 60 troops were killed in strikes on an air base the Russian army said.",
    expected: [
      {
        source: "the Russian army",
        cue: "said",
        content: "More than 60 troops were killed in strikes on an air base",
        chain: "the Russian army",
      },
    ],
  },
  {
    text: "At least nine people were injured in Damascus on Wednesday an informed source told Sputnik.",
    expected: [
      {
        source: "an informed source",
        cue: "told",
        content: "At least nine people were injured in Damascus on Wednesday",
        chain: "Sputnik > an informed source (unnamed)",
      },
    ],
  },
  {
    text: "The jets were hit near the village of Tal Rifaat the Syrian Observatory for Human Rights said on Friday.",
    expected: [
      {
        source: "the Syrian Observatory for Human Rights",
        cue: "said",
        content: "The jets were hit near the village of Tal Rifaat",
        chain: "the Syrian Observatory for Human Rights",
      },
    ],
  },
  {
    text: "Three rockets struck a market in the old city local activists said.",
    expected: [
      {
        source: "local activists",
        cue: "said",
        content: "Three rockets struck a market in the old city",
        chain: "local activists (unnamed)",
      },
    ],
  },
  {
    text: "The blast killed a nurse and two soldiers said the director of the hospital.",
    expected: [
      {
        source: "the director of the hospital",
        cue: "said",
        content: "The blast killed a nurse and two soldiers",
        chain: "the director of the hospital (unnamed)",
      },
    ],
  },
  {
    text: "Gas was dropped on a district of Aleppo a hospital and a rescue group said.",
    expected: [
      {
        source: "a hospital and a rescue group",
        cue: "said",
        content: "Gas was dropped on a district of Aleppo",
        chain: "a hospital and a rescue group (unnamed)",
      },
    ],
  },
  { text: "Nobody knew what the minister said.", expected: [] },
  { text: "The house was sold as the agent said.", expected: [] },
];

describe("attributions that no comma parts from what is said", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
