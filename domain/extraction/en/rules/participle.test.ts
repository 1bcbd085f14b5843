import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Hezbollah said it had lost four men, adding that the battle would go on.",
    expected: [
      {
        source: "Hezbollah",
        cue: "said",
        content: "it had lost four men",
        chain: "Hezbollah",
      },
      {
        source: "Hezbollah",
        cue: "adding",
        content: "that the battle would go on",
        chain: "Hezbollah",
      },
    ],
  },
  {
    text: "The ministry rejected the report, saying that no plane had flown that day.",
    expected: [
      {
        source: "The ministry",
        cue: "rejected",
        content: "the report",
        chain: "The ministry (unnamed, denies)",
      },
      {
        source: "The ministry",
        cue: "saying",
        content: "that no plane had flown that day",
        chain: "The ministry (unnamed)",
      },
    ],
  },
  {
    text: "Rebels shelled the airport, a source close to the government said, adding that nobody was hurt.",
    expected: [
      {
        source: "a source close to the government",
        cue: "said",
        content: "Rebels shelled the airport",
        chain: "a source close to the government (unnamed)",
      },
      {
        source: "a source close to the government",
        cue: "adding",
        content: "that nobody was hurt",
        chain: "a source close to the government (unnamed)",
      },
    ],
  },
  {
    text: "The group issued a statement, claiming that it had shot down a drone.",
    expected: [
      {
        source: "The group",
        cue: "claiming",
        content: "that it had shot down a drone",
        chain: "The group (unnamed)",
      },
    ],
  },
  {
    text: "“We are ready,” the colonel said, warning that the truce could fail.",
    expected: [
      {
        source: "the colonel",
        cue: "said",
        content: "“We are ready,”",
        chain: "the colonel (unnamed)",
      },
      {
        source: "the colonel",
        cue: "warning",
        content: "that the truce could fail",
        chain: "the colonel (unnamed)",
      },
    ],
  },
  {
    text: "Russia rejected the draft, arguing that it was one-sided.",
    expected: [
      {
        source: "Russia",
        cue: "rejected",
        content: "the draft",
        chain: "Russia (denies)",
      },
      {
        source: "Russia",
        cue: "arguing",
        content: "that it was one-sided",
        chain: "Russia",
      },
    ],
  },
  {
    text: "He crossed the river, saying nothing.",
    expected: [],
  },
  {
    text: "The envoy left Geneva, noting that the talks had failed.",
    expected: [
      {
        source: "The envoy",
        cue: "noting",
        content: "that the talks had failed",
        chain: "The envoy (unnamed)",
      },
    ],
  },
  {
    text: "SOHR reported nine deaths, adding: “Two of them were children.”",
    expected: [
      {
        source: "SOHR",
        cue: "reported",
        content: "nine deaths",
        chain: "SOHR",
      },
      {
        source: "SOHR",
        cue: "adding",
        content: "“Two of them were children.”",
        chain: "SOHR",
      },
    ],
  },
  {
    text: "The army denied the claim, insisting that its jets had not taken off.",
    expected: [
      {
        source: "The army",
        cue: "denied",
        content: "the claim",
        chain: "The army (unnamed, denies)",
      },
      {
        source: "The army",
        cue: "insisting",
        content: "that its jets had not taken off",
        chain: "The army (unnamed)",
      },
    ],
  },
];

describe("participles that share a source", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
