import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The army called the strike “a necessary response” and said it had hit an arms depot.",
    expected: [
      {
        source: "The army",
        cue: "called",
        content: "the strike “a necessary response”",
        chain: "The army (unnamed)",
      },
      {
        source: "The army",
        cue: "said",
        content: "it had hit an arms depot",
        chain: "The army (unnamed)",
      },
    ],
  },
  {
    text: "The report said “several members were killed after the truce was violated”.",
    expected: [
      {
        source: "The report",
        cue: "said",
        content: "“several members were killed after the truce was violated”",
        chain: "The report (unnamed)",
      },
    ],
  },
  {
    text: "He said the raid was “a crime” and promised “an answer”.",
    expected: [
      {
        source: "He",
        cue: "said",
        content: "the raid was “a crime”",
        chain: "He (unnamed)",
      },
      {
        source: "He",
        cue: "promised",
        content: "“an answer”",
        chain: "He (unnamed)",
      },
    ],
  },
  {
    text: '"They came from the north," said Dr. Saleh. "We had no warning. Nobody did."',
    expected: [
      {
        source: "Dr. Saleh",
        cue: "said",
        content: '"They came from the north," ... "We had no warning. Nobody did."',
        chain: "Dr. Saleh",
      },
    ],
  },
  {
    text: "“Stop!” the guard shouted. Then he said the road was mined.",
    expected: [
      {
        source: "the guard",
        cue: "shouted",
        content: "“Stop!”",
        chain: "the guard (unnamed)",
      },
      {
        source: "he",
        cue: "said",
        content: "the road was mined",
        chain: "he = the guard (unnamed)",
      },
    ],
  },
  {
    text: 'The mayor said: "The town is empty."',
    expected: [
      {
        source: "The mayor",
        cue: "said:",
        content: '"The town is empty."',
        chain: "The mayor (unnamed)",
      },
    ],
  },
  {
    text: '"It is over," he said, "and we lost."',
    expected: [
      {
        source: "he",
        cue: "said",
        content: '"It is over," ... "and we lost."',
        chain: "he (unnamed)",
      },
    ],
  },
  {
    text: "The so-called “caliphate” is gone, Russia said.",
    expected: [
      {
        source: "Russia",
        cue: "said",
        content: "The so-called “caliphate” is gone",
        chain: "Russia",
      },
    ],
  },
  {
    text: "''We have nothing left,'' said Mr. Darwish.",
    expected: [
      {
        source: "Mr. Darwish",
        cue: "said",
        content: "''We have nothing left,''",
        chain: "Mr. Darwish",
      },
    ],
  },
  {
    text: "“The U.S. must leave,” said Gen. Salim Idris.",
    expected: [
      {
        source: "Gen. Salim Idris",
        cue: "said",
        content: "“The U.S. must leave,”",
        chain: "Gen. Salim Idris",
      },
    ],
  },
  {
    text: "“First they came. Then they shelled us,” a nurse said.",
    expected: [
      {
        source: "a nurse",
        cue: "said",
        content: "“First they came. Then they shelled us,”",
        chain: "a nurse (unnamed)",
      },
    ],
  },
];

describe("quoted and partly quoted content", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
