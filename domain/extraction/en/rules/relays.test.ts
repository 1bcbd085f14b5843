import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "A Turkish official said the base was empty, Hurriyet reported.",
    expected: [
      {
        source: "A Turkish official",
        cue: "said",
        content: "the base was empty",
        chain: "Hurriyet > A Turkish official (unnamed)",
      },
    ],
  },
  {
    text: "Reuters reported that officials said the bridge had collapsed.",
    expected: [
      {
        source: "officials",
        cue: "said",
        content: "the bridge had collapsed",
        chain: "Reuters > officials (unnamed)",
      },
    ],
  },
  {
    text: "The bridge had collapsed, officials said, according to Reuters.",
    expected: [
      {
        source: "officials",
        cue: "said",
        content: "The bridge had collapsed",
        chain: "Reuters > officials (unnamed)",
      },
    ],
  },
  {
    text: "According to SANA, a military source said the siege had been broken.",
    expected: [
      {
        source: "a military source",
        cue: "said",
        content: "the siege had been broken",
        chain: "SANA > a military source (unnamed)",
      },
    ],
  },
  {
    text: "SANA said the airport had reopened, citing a military source.",
    expected: [
      {
        source: "SANA",
        cue: "said",
        content: "the airport had reopened",
        chain: "SANA > a military source (unnamed)",
      },
    ],
  },
  {
    text: "State media, quoting a military source, reported that the siege had been broken.",
    expected: [
      {
        source: "State media",
        cue: "reported",
        content: "that the siege had been broken",
        chain: "State media (unnamed) > a military source (unnamed)",
      },
    ],
  },
  {
    text: "Citing a security source, Al-Mayadeen said the road was cut.",
    expected: [
      {
        source: "Al-Mayadeen",
        cue: "said",
        content: "the road was cut",
        chain: "Al-Mayadeen > a security source (unnamed)",
      },
    ],
  },
  {
    text: "The strike killed nine people, state news agency SANA reported, citing a medical source.",
    expected: [
      {
        source: "state news agency SANA",
        cue: "reported",
        content: "The strike killed nine people",
        chain: "state news agency SANA > a medical source (unnamed)",
      },
    ],
  },
  {
    text: "SANA quoted a military source as saying that the road was open.",
    expected: [
      {
        source: "a military source",
        cue: "quoted ... as saying",
        content: "that the road was open",
        chain: "SANA > a military source (unnamed)",
      },
    ],
  },
  {
    text: "The TASS news agency quoted Defence Minister Sergei Shoigu as saying that strikes would continue.",
    expected: [
      {
        source: "Defence Minister Sergei Shoigu",
        cue: "quoted ... as saying",
        content: "that strikes would continue",
        chain: "The TASS news agency > Defence Minister Sergei Shoigu",
      },
    ],
  },
  {
    text: "A military source was quoted by SANA as saying the road was open.",
    expected: [
      {
        source: "A military source",
        cue: "was quoted by SANA as saying",
        content: "the road was open",
        chain: "SANA > A military source (unnamed)",
      },
    ],
  },
  {
    text: "The governor was quoted as saying by Interfax that nobody was hurt.",
    expected: [
      {
        source: "The governor",
        cue: "was quoted as saying",
        content: "that nobody was hurt",
        chain: "Interfax > The governor (unnamed)",
      },
    ],
  },
  {
    text: "Prices rose, the bank said, citing security concerns.",
    expected: [
      {
        source: "the bank",
        cue: "said",
        content: "Prices rose",
        chain: "the bank (unnamed)",
      },
    ],
  },
  {
    text: "The minister said the ceasefire held, Anadolu reported on Friday.",
    expected: [
      {
        source: "The minister",
        cue: "said",
        content: "the ceasefire held",
        chain: "Anadolu > The minister (unnamed)",
      },
    ],
  },
  {
    text: "The village was retaken, a commander said, state television reported.",
    expected: [
      {
        source: "a commander",
        cue: "said",
        content: "The village was retaken",
        chain: "state television (unnamed) > a commander (unnamed)",
      },
    ],
  },
];

describe("relays and cited sources", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
