import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: '"We will not leave," the mayor said.',
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: '"We will not leave,"',
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "«Nous restons», said the mayor.",
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: "«Nous restons»",
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "The mayor said: “We will not leave.”",
    expected: [
      {
        source: "The mayor",
        cue: "said:",
        content: "“We will not leave.”",
        chain: "The mayor (unnamed)",
      },
    ],
  },
  {
    text: "“We will not leave,” the mayor said. “This is our town.”",
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: "“We will not leave,” ... “This is our town.”",
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "“We,” the mayor said, “will not leave.”",
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: "“We,” ... “will not leave.”",
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "The mayor called the raid “a massacre” and said “no one” had been spared.",
    expected: [
      {
        source: "The mayor",
        cue: "called",
        content: "the raid “a massacre”",
        chain: "The mayor (unnamed)",
      },
      {
        source: "The mayor",
        cue: "said",
        content: "“no one” had been spared",
        chain: "The mayor (unnamed)",
      },
    ],
  },
  {
    text: "The mayor said that “no one” had been spared.",
    expected: [
      {
        source: "The mayor",
        cue: "said",
        content: "that “no one” had been spared",
        chain: "The mayor (unnamed)",
      },
    ],
  },
  {
    text: "‘We will not leave,’ said the mayor.",
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: "‘We will not leave,’",
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "“Why did they come?” the old woman asked.",
    expected: [
      {
        source: "the old woman",
        cue: "asked",
        content: "“Why did they come?”",
        chain: "the old woman (unnamed)",
      },
    ],
  },
  {
    text: 'The mayor added: "This is our town."',
    expected: [
      {
        source: "The mayor",
        cue: "added:",
        content: '"This is our town."',
        chain: "The mayor (unnamed)",
      },
    ],
  },
  {
    text: "“This is our town”, the mayor said.",
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: "“This is our town”",
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "“Leave!” the soldiers shouted.",
    expected: [
      {
        source: "the soldiers",
        cue: "shouted",
        content: "“Leave!”",
        chain: "the soldiers (unnamed)",
      },
    ],
  },
];

describe("quotation marks of every kind", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
