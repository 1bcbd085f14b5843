import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The coalition announced that it had ended the operation.",
    expected: [
      {
        source: "The coalition",
        cue: "announced",
        content: "that it had ended the operation",
        chain: "The coalition (unnamed)",
      },
    ],
  },
  {
    text: "The governor confirmed that two schools had been hit.",
    expected: [
      {
        source: "The governor",
        cue: "confirmed",
        content: "that two schools had been hit",
        chain: "The governor (unnamed, confirms)",
      },
    ],
  },
  {
    text: "The envoy warned that the truce could collapse.",
    expected: [
      {
        source: "The envoy",
        cue: "warned",
        content: "that the truce could collapse",
        chain: "The envoy (unnamed)",
      },
    ],
  },
  {
    text: "The rebels vowed to fight on.",
    expected: [
      {
        source: "The rebels",
        cue: "vowed",
        content: "to fight on",
        chain: "The rebels (unnamed)",
      },
    ],
  },
  {
    text: "The ministry confirmed the death of its ambassador.",
    expected: [
      {
        source: "The ministry",
        cue: "confirmed",
        content: "the death of its ambassador",
        chain: "The ministry (unnamed, confirms)",
      },
    ],
  },
  {
    text: "The UN warned of famine in the besieged towns.",
    expected: [
      {
        source: "The UN",
        cue: "warned",
        content: "of famine in the besieged towns",
        chain: "The UN",
      },
    ],
  },
  {
    text: "The militia threatened to execute the prisoners.",
    expected: [
      {
        source: "The militia",
        cue: "threatened",
        content: "to execute the prisoners",
        chain: "The militia (unnamed)",
      },
    ],
  },
  {
    text: "The cabinet announced a three-day ceasefire.",
    expected: [
      {
        source: "The cabinet",
        cue: "announced",
        content: "a three-day ceasefire",
        chain: "The cabinet (unnamed)",
      },
    ],
  },
  {
    text: "The commander promised that civilians would be spared.",
    expected: [
      {
        source: "The commander",
        cue: "promised",
        content: "that civilians would be spared",
        chain: "The commander (unnamed)",
      },
    ],
  },
  {
    text: "The agency estimated that 40,000 people had fled.",
    expected: [
      {
        source: "The agency",
        cue: "estimated",
        content: "that 40,000 people had fled",
        chain: "The agency (unnamed)",
      },
    ],
  },
  {
    text: "The prosecutor revealed that the suspect had crossed the border in May.",
    expected: [
      {
        source: "The prosecutor",
        cue: "revealed",
        content: "that the suspect had crossed the border in May",
        chain: "The prosecutor (unnamed)",
      },
    ],
  },
  {
    text: "The premier insisted that the elections would go ahead.",
    expected: [
      {
        source: "The premier",
        cue: "insisted",
        content: "that the elections would go ahead",
        chain: "The premier (unnamed)",
      },
    ],
  },
];

describe("announcements, confirmations, warnings and vows", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
