import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "A person familiar with the matter said the sale was off.",
    expected: [
      {
        source: "A person familiar with the matter",
        cue: "said",
        content: "the sale was off",
        chain: "A person familiar with the matter (unnamed)",
      },
    ],
  },
  {
    text: "Three Western officials said the depot had been moved.",
    expected: [
      {
        source: "Three Western officials",
        cue: "said",
        content: "the depot had been moved",
        chain: "Three Western officials (unnamed)",
      },
    ],
  },
  {
    text: "Sources in the army said the order had been given.",
    expected: [
      {
        source: "Sources in the army",
        cue: "said",
        content: "the order had been given",
        chain: "Sources in the army (unnamed)",
      },
    ],
  },
  {
    text: "A spokesman said the ship was safe.",
    expected: [
      {
        source: "A spokesman",
        cue: "said",
        content: "the ship was safe",
        chain: "A spokesman (unnamed)",
      },
    ],
  },
  {
    text: "Medics at the scene said the boy was alive.",
    expected: [
      {
        source: "Medics at the scene",
        cue: "said",
        content: "the boy was alive",
        chain: "Medics at the scene (unnamed)",
      },
    ],
  },
  {
    text: "One resident said the water was brown.",
    expected: [
      {
        source: "One resident",
        cue: "said",
        content: "the water was brown",
        chain: "One resident (unnamed)",
      },
    ],
  },
  {
    text: "Several witnesses said the shots came from the roof.",
    expected: [
      {
        source: "Several witnesses",
        cue: "said",
        content: "the shots came from the roof",
        chain: "Several witnesses (unnamed)",
      },
    ],
  },
  {
    text: "Government sources said the list was ready.",
    expected: [
      {
        source: "Government sources",
        cue: "said",
        content: "the list was ready",
        chain: "Government sources (unnamed)",
      },
    ],
  },
  {
    text: "Rebel commanders said the front was quiet.",
    expected: [
      {
        source: "Rebel commanders",
        cue: "said",
        content: "the front was quiet",
        chain: "Rebel commanders (unnamed)",
      },
    ],
  },
  {
    text: "Diplomats in Vienna said a draft was ready.",
    expected: [
      {
        source: "Diplomats in Vienna",
        cue: "said",
        content: "a draft was ready",
        chain: "Diplomats in Vienna (unnamed)",
      },
    ],
  },
  {
    text: "A doctor, who asked not to be named, said the beds were full.",
    expected: [
      {
        source: "A doctor, who asked not to be named,",
        cue: "said",
        content: "the beds were full",
        chain: "A doctor, who asked not to be named (unnamed)",
      },
    ],
  },
  {
    text: "People in the town said the bakery had burned.",
    expected: [
      {
        source: "People in the town",
        cue: "said",
        content: "the bakery had burned",
        chain: "People in the town (unnamed)",
      },
    ],
  },
  {
    text: "The opposition said its fighters had left.",
    expected: [
      {
        source: "The opposition",
        cue: "said",
        content: "its fighters had left",
        chain: "The opposition (unnamed)",
      },
    ],
  },
  {
    text: "Local activists said the barrel bombs fell at noon.",
    expected: [
      {
        source: "Local activists",
        cue: "said",
        content: "the barrel bombs fell at noon",
        chain: "Local activists (unnamed)",
      },
    ],
  },
  {
    text: "Many said they would not return.",
    expected: [
      {
        source: "Many",
        cue: "said",
        content: "they would not return",
        chain: "Many (unnamed)",
      },
    ],
  },
];

describe("people described but not named", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
