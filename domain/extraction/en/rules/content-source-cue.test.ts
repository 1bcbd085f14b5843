import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Rebels entered the town at dawn, the monitor has said.",
    expected: [
      {
        source: "the monitor",
        cue: "has said",
        content: "Rebels entered the town at dawn",
        chain: "the monitor (unnamed)",
      },
    ],
  },
  {
    text: "Al-Nusra Front seized Khan Tuman after hours of clashes, the Syrian Observatory for Human Rights said.",
    expected: [
      {
        source: "the Syrian Observatory for Human Rights",
        cue: "said",
        content: "Al-Nusra Front seized Khan Tuman after hours of clashes",
        chain: "the Syrian Observatory for Human Rights",
      },
    ],
  },
  {
    text: "The truce, Russia said on Friday, had been extended for three days.",
    expected: [
      {
        source: "Russia",
        cue: "said",
        content: "The truce ... had been extended for three days",
        chain: "Russia",
      },
    ],
  },
  {
    text: "“We will not leave this city,” the commander said.",
    expected: [
      {
        source: "the commander",
        cue: "said",
        content: "“We will not leave this city,”",
        chain: "the commander (unnamed)",
      },
    ],
  },
  {
    text: '"We will not leave," he said. "This is our home."',
    expected: [
      {
        source: "he",
        cue: "said",
        content: '"We will not leave," ... "This is our home."',
        chain: "he (unnamed)",
      },
    ],
  },
  {
    text: "“It was,” he said, “a disaster.”",
    expected: [
      {
        source: "he",
        cue: "said",
        content: "“It was,” ... “a disaster.”",
        chain: "he (unnamed)",
      },
    ],
  },
  {
    text: '"The regime," she added, "is starving the town."',
    expected: [
      {
        source: "she",
        cue: "added",
        content: '"The regime," ... "is starving the town."',
        chain: "she (unnamed)",
      },
    ],
  },
  {
    text: "Eight people died, the Britain-based Observatory said Sunday.",
    expected: [
      {
        source: "the Britain-based Observatory",
        cue: "said",
        content: "Eight people died",
        chain: "the Britain-based Observatory",
      },
    ],
  },
  {
    text: "The hospital was hit twice — the ministry said in a statement.",
    expected: [
      {
        source: "the ministry",
        cue: "said in a statement",
        content: "The hospital was hit twice",
        chain: "the ministry (unnamed)",
      },
    ],
  },
  {
    text: "As the Observatory reported, three villages fell on Sunday.",
    expected: [
      {
        source: "the Observatory",
        cue: "reported",
        content: "three villages fell on Sunday",
        chain: "the Observatory",
      },
    ],
  },
  {
    text: "Nobody was hurt, a source close to the government said.",
    expected: [
      {
        source: "a source close to the government",
        cue: "said",
        content: "Nobody was hurt",
        chain: "a source close to the government (unnamed)",
      },
    ],
  },
  {
    text: "‘They came at night,’ one villager said.",
    expected: [
      {
        source: "one villager",
        cue: "said",
        content: "‘They came at night,’",
        chain: "one villager (unnamed)",
      },
    ],
  },
  {
    text: "«We are still here», the mayor said.",
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: "«We are still here»",
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "The bridge was blown up, Hassan Ali, a resident of the quarter, said.",
    expected: [
      {
        source: "Hassan Ali, a resident of the quarter,",
        cue: "said",
        content: "The bridge was blown up",
        chain: "Hassan Ali, a resident of the quarter",
      },
    ],
  },
  {
    text: "“They shelled us all night,” a resident told reporters. “Nobody slept.”",
    expected: [
      {
        source: "a resident",
        cue: "told",
        content: "“They shelled us all night,” ... “Nobody slept.”",
        chain: "a resident (unnamed)",
      },
    ],
  },
  {
    text: "The strike was a mistake, the general later acknowledged.",
    expected: [
      {
        source: "the general",
        cue: "later acknowledged",
        content: "The strike was a mistake",
        chain: "the general (unnamed)",
      },
    ],
  },
  {
    text: "More than forty tanks were destroyed, the Defence Ministry claimed on Monday.",
    expected: [
      {
        source: "the Defence Ministry",
        cue: "claimed",
        content: "More than forty tanks were destroyed",
        chain: "the Defence Ministry",
      },
    ],
  },
  {
    text: "“The school was empty,” the teacher explained, and the street was quiet.",
    expected: [
      {
        source: "the teacher",
        cue: "explained",
        content: "“The school was empty,”",
        chain: "the teacher (unnamed)",
      },
    ],
  },
];

describe("a source and its verb behind or inside the content", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
