import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Damascus accused Turkey of shelling the border villages.",
    expected: [
      {
        source: "Damascus",
        cue: "accused",
        content: "Turkey of shelling the border villages",
        chain: "Damascus",
      },
    ],
  },
  {
    text: "The opposition accused the government of using chlorine in the attack.",
    expected: [
      {
        source: "The opposition",
        cue: "accused",
        content: "the government of using chlorine in the attack",
        chain: "The opposition (unnamed)",
      },
    ],
  },
  {
    text: "“They bombed us,” he said, and accused Russia of breaking the truce.",
    expected: [
      {
        source: "he",
        cue: "said",
        content: "“They bombed us,”",
        chain: "he (unnamed)",
      },
      {
        source: "he",
        cue: "accused",
        content: "Russia of breaking the truce",
        chain: "he (unnamed)",
      },
    ],
  },
  {
    text: "Turkey has repeatedly accused the militia of moving weapons across the border.",
    expected: [
      {
        source: "Turkey",
        cue: "has repeatedly accused",
        content: "the militia of moving weapons across the border",
        chain: "Turkey",
      },
    ],
  },
  {
    text: "The coalition blamed the army for the deaths of 12 civilians.",
    expected: [
      {
        source: "The coalition",
        cue: "blamed",
        content: "the army for the deaths of 12 civilians",
        chain: "The coalition (unnamed)",
      },
    ],
  },
  {
    text: "Residents blamed the blast on a gas leak.",
    expected: [
      {
        source: "Residents",
        cue: "blamed",
        content: "the blast on a gas leak",
        chain: "Residents (unnamed)",
      },
    ],
  },
  {
    text: "Moscow blamed Islamic State for the attack on the convoy.",
    expected: [
      {
        source: "Moscow",
        cue: "blamed",
        content: "Islamic State for the attack on the convoy",
        chain: "Moscow",
      },
    ],
  },
  {
    text: "Islamic State claimed responsibility for the bombing in Kilis.",
    expected: [
      {
        source: "Islamic State",
        cue: "claimed",
        content: "responsibility for the bombing in Kilis",
        chain: "Islamic State",
      },
    ],
  },
  {
    text: "The group claimed responsibility for the attack through its Amaq agency.",
    expected: [
      {
        source: "The group",
        cue: "claimed ... through its Amaq agency",
        content: "responsibility for the attack",
        chain: "its Amaq agency > The group (unnamed)",
      },
    ],
  },
  {
    text: "A little-known faction has claimed responsibility for the shooting.",
    expected: [
      {
        source: "A little-known faction",
        cue: "has claimed",
        content: "responsibility for the shooting",
        chain: "A little-known faction (unnamed)",
      },
    ],
  },
  {
    text: "The army denied shelling the market.",
    expected: [
      {
        source: "The army",
        cue: "denied",
        content: "shelling the market",
        chain: "The army (unnamed, denies)",
      },
    ],
  },
  {
    text: "The militia denied any involvement in the kidnapping.",
    expected: [
      {
        source: "The militia",
        cue: "denied",
        content: "any involvement in the kidnapping",
        chain: "The militia (unnamed, denies)",
      },
    ],
  },
  {
    text: "The ministry denied reports that the base had fallen.",
    expected: [
      {
        source: "The ministry",
        cue: "denied",
        content: "reports that the base had fallen",
        chain: "The ministry (unnamed, denies)",
      },
    ],
  },
  {
    text: "Tehran rejected claims that its officers had been captured.",
    expected: [
      {
        source: "Tehran",
        cue: "rejected",
        content: "claims that its officers had been captured",
        chain: "Tehran (denies)",
      },
    ],
  },
  {
    text: "The general vowed to retake the hill.",
    expected: [
      {
        source: "The general",
        cue: "vowed",
        content: "to retake the hill",
        chain: "The general (unnamed)",
      },
    ],
  },
  {
    text: "The rebels pledged to release the prisoners.",
    expected: [
      {
        source: "The rebels",
        cue: "pledged",
        content: "to release the prisoners",
        chain: "The rebels (unnamed)",
      },
    ],
  },
];

describe("accusations, blame and responsibility", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
