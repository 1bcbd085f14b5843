import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "SOHR: dozens killed in Khan Tuman\n\nIt was a long day.",
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
    text: "Dozens killed in Khan Tuman: monitor\n\nIt was a long day.",
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
    text: "Town south of Aleppo lost, Observatory says\n\nIt was a long day.",
    expected: [
      {
        source: "Observatory",
        cue: "says",
        content: "Town south of Aleppo lost",
        chain: "Observatory",
      },
    ],
  },
  {
    text: "Turkey says border will stay shut\n\nIt was a long day.",
    expected: [
      {
        source: "Turkey",
        cue: "says",
        content: "border will stay shut",
        chain: "Turkey",
      },
    ],
  },
  {
    text: "Hospital hit in raid, doctors say\n\nIt was a long day.",
    expected: [
      {
        source: "doctors",
        cue: "say",
        content: "Hospital hit in raid",
        chain: "doctors (unnamed)",
      },
    ],
  },
  {
    text: "Exclusive: inside the besieged town\n\nIt was a long day.",
    expected: [],
  },
  {
    text: "Amnesty: prisoners hanged at night\n\nIt was a long day.",
    expected: [
      {
        source: "Amnesty",
        cue: ":",
        content: "prisoners hanged at night",
        chain: "Amnesty",
      },
    ],
  },
  {
    text: "Truce has collapsed: UN envoy\n\nIt was a long day.",
    expected: [
      {
        source: "UN envoy",
        cue: ":",
        content: "Truce has collapsed",
        chain: "UN envoy (unnamed)",
      },
    ],
  },
  {
    text: "What we know: the fall of Khan Tuman\n\nIt was a long day.",
    expected: [],
  },
];

describe("headlines", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
