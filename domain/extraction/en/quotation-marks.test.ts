import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "“We will return,” he promised.",
    expected: [
      {
        source: "he",
        cue: "promised",
        content: "“We will return,”",
        chain: "he (unnamed)",
      },
    ],
  },
  {
    text: '"Is anyone alive?" he shouted.',
    expected: [
      {
        source: "he",
        cue: "shouted",
        content: '"Is anyone alive?"',
        chain: "he (unnamed)",
      },
    ],
  },
  {
    text: "She called the vote “a farce”.",
    expected: [
      {
        source: "She",
        cue: "called",
        content: "the vote “a farce”",
        chain: "She (unnamed)",
      },
    ],
  },
  {
    text: "The statement said the attack was “cowardly” and “criminal”.",
    expected: [
      {
        source: "The statement",
        cue: "said",
        content: "the attack was “cowardly” and “criminal”",
        chain: "The statement (unnamed)",
      },
    ],
  },
  {
    text: "«On a tout perdu», said Karim.",
    expected: [
      {
        source: "Karim",
        cue: "said",
        content: "«On a tout perdu»",
        chain: "Karim",
      },
    ],
  },
  {
    text: "“This is our land,” the farmer told AFP. “We were born here. We will die here.”",
    expected: [
      {
        source: "the farmer",
        cue: "told",
        content: "“This is our land,” ... “We were born here. We will die here.”",
        chain: "AFP > the farmer (unnamed)",
      },
    ],
  },
  {
    text: "The general said “not one soldier” had crossed the line.",
    expected: [
      {
        source: "The general",
        cue: "said",
        content: "“not one soldier” had crossed the line",
        chain: "The general (unnamed)",
      },
    ],
  },
  {
    text: "“We heard a blast, then another,” said Mona Ali, who lives near the port.",
    expected: [
      {
        source: "Mona Ali, who lives near the port",
        cue: "said",
        content: "“We heard a blast, then another,”",
        chain: "Mona Ali, who lives near the port",
      },
    ],
  },
  {
    text: "He added: “The rest is silence.”",
    expected: [
      {
        source: "He",
        cue: "added:",
        content: "“The rest is silence.”",
        chain: "He (unnamed)",
      },
    ],
  },
];

describe("quotation marks of every kind", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
