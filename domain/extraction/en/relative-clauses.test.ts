import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "A military official who asked not to be named denied that 30 soldiers had died. “Our losses are 12 men,” he said.",
    expected: [
      {
        source: "A military official who asked not to be named",
        cue: "denied",
        content: "that 30 soldiers had died",
        chain: "A military official who asked not to be named (unnamed, denies)",
      },
      {
        source: "he",
        cue: "said",
        content: "“Our losses are 12 men,”",
        chain: "he = A military official who asked not to be named (unnamed)",
      },
    ],
  },
  {
    text: "“We took it house by house,” said a field commander who gave his name as Abu Yusuf. He said the attackers had lost about 40 men.",
    expected: [
      {
        source: "a field commander who gave his name as Abu Yusuf",
        cue: "said",
        content: "“We took it house by house,”",
        chain: "a field commander who gave his name as Abu Yusuf (unnamed)",
      },
      {
        source: "He",
        cue: "said",
        content: "the attackers had lost about 40 men",
        chain: "He = a field commander who gave his name as Abu Yusuf (unnamed)",
      },
    ],
  },
  {
    text: "An official who spoke on condition of anonymity because he was not authorised to speak said the raid had failed.",
    expected: [
      {
        source: "An official who spoke on condition of anonymity because he was not authorised to speak",
        cue: "said",
        content: "the raid had failed",
        chain:
          "An official who spoke on condition of anonymity because he was not authorised to speak (unnamed)",
      },
    ],
  },
  {
    text: "A group that tracks the war said nine people died.",
    expected: [
      {
        source: "A group that tracks the war",
        cue: "said",
        content: "nine people died",
        chain: "A group that tracks the war (unnamed)",
      },
    ],
  },
  {
    text: "A man who lives near the base said he heard two blasts.",
    expected: [
      {
        source: "A man who lives near the base",
        cue: "said",
        content: "he heard two blasts",
        chain: "A man who lives near the base (unnamed)",
      },
    ],
  },
  {
    text: "A woman whose son was killed told Reuters that nobody had warned them.",
    expected: [
      {
        source: "A woman whose son was killed",
        cue: "told",
        content: "that nobody had warned them",
        chain: "Reuters > A woman whose son was killed (unnamed)",
      },
    ],
  },
  {
    text: "Residents who fled the town said the shelling had gone on for hours.",
    expected: [
      {
        source: "Residents who fled the town",
        cue: "said",
        content: "the shelling had gone on for hours",
        chain: "Residents who fled the town (unnamed)",
      },
    ],
  },
  {
    text: "SOHR said the man who killed them was arrested.",
    expected: [
      {
        source: "SOHR",
        cue: "said",
        content: "the man who killed them was arrested",
        chain: "SOHR",
      },
    ],
  },
  {
    text: "Officials familiar with the talks said a deal was near.",
    expected: [
      {
        source: "Officials familiar with the talks",
        cue: "said",
        content: "a deal was near",
        chain: "Officials familiar with the talks (unnamed)",
      },
    ],
  },
  {
    text: "A diplomat briefed on the talks said a deal was near.",
    expected: [
      {
        source: "A diplomat briefed on the talks",
        cue: "said",
        content: "a deal was near",
        chain: "A diplomat briefed on the talks (unnamed)",
      },
    ],
  },
  {
    text: "A fighter identified as Abu Omar said they had run out of food.",
    expected: [
      {
        source: "Abu Omar",
        cue: "said",
        content: "they had run out of food",
        chain: "Abu Omar",
      },
    ],
  },
  {
    text: "A doctor reached by phone said the ward was full.",
    expected: [
      {
        source: "A doctor reached by phone",
        cue: "said",
        content: "the ward was full",
        chain: "A doctor reached by phone (unnamed)",
      },
    ],
  },
  {
    text: "Activists based in Aleppo said the market was hit.",
    expected: [
      {
        source: "Activists based in Aleppo",
        cue: "said",
        content: "the market was hit",
        chain: "Activists based in Aleppo (unnamed)",
      },
    ],
  },
  {
    text: "A nurse working at the hospital said six patients died.",
    expected: [
      {
        source: "A nurse working at the hospital",
        cue: "said",
        content: "six patients died",
        chain: "A nurse working at the hospital (unnamed)",
      },
    ],
  },
  {
    text: "The officer, who asked not to be named, said the toll would rise.",
    expected: [
      {
        source: "The officer, who asked not to be named,",
        cue: "said",
        content: "the toll would rise",
        chain: "The officer, who asked not to be named (unnamed)",
      },
    ],
  },
];

describe("sources with a clause that says who they are", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
