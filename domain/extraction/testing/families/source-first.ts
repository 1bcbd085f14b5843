import type { Family } from "./family";

/** A source, its verb and what it says, in every order. */
export const sourceFirst: Family = {
  name: "X said; X has also said",
  cases: [
    {
      text: "Damascus said on Monday that its air defences had brought down two missiles.",
      expected: [["Damascus", "said", "that its air defences had brought down two missiles", "Damascus"]],
    },
    {
      text: "Late on Thursday, the Kurdish Red Crescent said four nurses had been wounded.",
      expected: [
        ["the Kurdish Red Crescent", "said", "four nurses had been wounded", "the Kurdish Red Crescent"],
      ],
    },
    {
      text: "The Observatory has since said the bodies were found in a well.",
      expected: [["The Observatory", "has since said", "the bodies were found in a well", "The Observatory"]],
    },
    {
      text: "Human Rights Watch has also said that the munitions were banned.",
      expected: [
        ["Human Rights Watch", "has also said", "that the munitions were banned", "Human Rights Watch"],
      ],
    },
    {
      text: "However, the mayor later said that only one shell had landed.",
      expected: [["the mayor", "later said", "that only one shell had landed", "the mayor (unnamed)"]],
    },
    {
      text: "In Geneva the envoy said again that the talks were alive.",
      expected: [["the envoy", "said again", "that the talks were alive", "the envoy (unnamed)"]],
    },
    {
      text: 'After the raid the Russian Defence Ministry said: "Not one bomb missed its target."',
      expected: [
        [
          "the Russian Defence Ministry",
          "said:",
          '"Not one bomb missed its target."',
          "the Russian Defence Ministry",
        ],
      ],
    },
    {
      text: "But Jaish al-Islam had previously said that it would not leave Douma.",
      expected: [
        ["Jaish al-Islam", "had previously said", "that it would not leave Douma", "Jaish al-Islam"],
      ],
    },
    {
      text: "Médecins Sans Frontières said, for the first time, that its clinic was hit.",
      expected: [["Médecins Sans Frontières", "said", "that its clinic was hit", "Médecins Sans Frontières"]],
    },
    {
      text: "The Free Syrian Army says seven of its men were freed.",
      expected: [["The Free Syrian Army", "says", "seven of its men were freed", "The Free Syrian Army"]],
    },
    {
      text: "Nobody was hurt, but the governor said the depot would burn for days.",
      expected: [["the governor", "said", "the depot would burn for days", "the governor (unnamed)"]],
    },
  ],
};
