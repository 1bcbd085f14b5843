import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The group said on Telegram that it had shot down a drone.",
    expected: [
      {
        source: "The group",
        cue: "said on Telegram",
        content: "that it had shot down a drone",
        chain: "The group (unnamed)",
      },
    ],
  },
  {
    text: "“The siege is over,” the governor wrote on Twitter.",
    expected: [
      {
        source: "the governor",
        cue: "wrote on Twitter",
        content: "“The siege is over,”",
        chain: "the governor (unnamed)",
      },
    ],
  },
  {
    text: "Islamic State said via its Amaq agency that its fighters had entered the town.",
    expected: [
      {
        source: "Islamic State",
        cue: "said via its Amaq agency",
        content: "that its fighters had entered the town",
        chain: "its Amaq agency > Islamic State",
      },
    ],
  },
  {
    text: "The ministry said in a statement that the raid had killed 12 militants.",
    expected: [
      {
        source: "The ministry",
        cue: "said in a statement",
        content: "that the raid had killed 12 militants",
        chain: "The ministry (unnamed)",
      },
    ],
  },
  {
    text: "In a statement, the army said the base was secure.",
    expected: [
      {
        source: "the army",
        cue: "said",
        content: "the base was secure",
        chain: "the army (unnamed)",
      },
    ],
  },
  {
    text: "The minister told a news conference in Ankara that the border would stay shut.",
    expected: [
      {
        source: "The minister",
        cue: "told",
        content: "that the border would stay shut",
        chain: "The minister (unnamed)",
      },
    ],
  },
  {
    text: "The faction said in a video that it held three pilots.",
    expected: [
      {
        source: "The faction",
        cue: "said in a video",
        content: "that it held three pilots",
        chain: "The faction (unnamed)",
      },
    ],
  },
  {
    text: "The Observatory said on its website that 20 people had died.",
    expected: [
      {
        source: "The Observatory",
        cue: "said on its website",
        content: "that 20 people had died",
        chain: "The Observatory",
      },
    ],
  },
  {
    text: "The president said in an interview with state television that the war was nearly won.",
    expected: [
      {
        source: "The president",
        cue: "said in an interview",
        content: "that the war was nearly won",
        chain: "The president (unnamed)",
      },
    ],
  },
  {
    text: "The charity said by email that its clinic had been looted.",
    expected: [
      {
        source: "The charity",
        cue: "said by email",
        content: "that its clinic had been looted",
        chain: "The charity (unnamed)",
      },
    ],
  },
  {
    text: "A spokesman said by telephone that the crew was safe.",
    expected: [
      {
        source: "A spokesman",
        cue: "said by telephone",
        content: "that the crew was safe",
        chain: "A spokesman (unnamed)",
      },
    ],
  },
  {
    text: "The embassy said in a post on X that its staff had left.",
    expected: [
      {
        source: "The embassy",
        cue: "said in a post",
        content: "that its staff had left",
        chain: "The embassy (unnamed)",
      },
    ],
  },
];

describe("where something was said", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
