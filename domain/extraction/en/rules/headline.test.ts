import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "SOHR: dozens killed in Khan Tuman\n\nFighting went on all night.",
    expected: [
      {
        source: "SOHR",
        cue: ":",
        content: "dozens killed in Khan Tuman",
        chain: "SOHR",
      },
    ],
  },
  {
    text: "Dozens killed in Khan Tuman: monitor\n\nFighting went on all night.",
    expected: [
      {
        source: "monitor",
        cue: ":",
        content: "Dozens killed in Khan Tuman",
        chain: "monitor (unnamed)",
      },
    ],
  },
  {
    text: "Rebels seize base, says monitor\n\nFighting went on all night.",
    expected: [
      {
        source: "monitor",
        cue: "says",
        content: "Rebels seize base",
        chain: "monitor (unnamed)",
      },
    ],
  },
  {
    text: "Erdogan: Turkey will not leave Afrin\n\nFighting went on all night.",
    expected: [
      {
        source: "Erdogan",
        cue: ":",
        content: "Turkey will not leave Afrin",
        chain: "Erdogan",
      },
    ],
  },
  {
    text: "Truce holds in Homs, army says\n\nFighting went on all night.",
    expected: [
      {
        source: "army",
        cue: "says",
        content: "Truce holds in Homs",
        chain: "army (unnamed)",
      },
    ],
  },
  {
    text: "Russian jets hit market: activists\n\nFighting went on all night.",
    expected: [
      {
        source: "activists",
        cue: ":",
        content: "Russian jets hit market",
        chain: "activists (unnamed)",
      },
    ],
  },
  {
    text: "Exclusive: how the town fell\n\nFighting went on all night.",
    expected: [],
  },
  {
    text: "Syria: What we know so far\n\nFighting went on all night.",
    expected: [],
  },
  {
    text: "Iran denies losing officers in Aleppo\n\nFighting went on all night.",
    expected: [
      {
        source: "Iran",
        cue: "denies",
        content: "losing officers in Aleppo",
        chain: "Iran (denies)",
      },
    ],
  },
  {
    text: "Nine dead in Douma raid: Reuters\n\nFighting went on all night.",
    expected: [
      {
        source: "Reuters",
        cue: ":",
        content: "Nine dead in Douma raid",
        chain: "Reuters",
      },
    ],
  },
];

describe("headlines", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
