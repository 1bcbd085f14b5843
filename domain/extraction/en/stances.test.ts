import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Iran denied that its officers had been killed.",
    expected: [
      {
        source: "Iran",
        cue: "denied",
        content: "that its officers had been killed",
        chain: "Iran (denies)",
      },
    ],
  },
  {
    text: "Moscow has repeatedly denied bombing the hospital.",
    expected: [
      {
        source: "Moscow",
        cue: "has repeatedly denied",
        content: "bombing the hospital",
        chain: "Moscow (denies)",
      },
    ],
  },
  {
    text: "The ministry rejected the accusation.",
    expected: [
      {
        source: "The ministry",
        cue: "rejected",
        content: "the accusation",
        chain: "The ministry (unnamed, denies)",
      },
    ],
  },
  {
    text: "The army dismissed reports that it had used gas.",
    expected: [
      {
        source: "The army",
        cue: "dismissed",
        content: "reports that it had used gas",
        chain: "The army (unnamed, denies)",
      },
    ],
  },
  {
    text: "The Pentagon confirmed that two soldiers were wounded.",
    expected: [
      {
        source: "The Pentagon",
        cue: "confirmed",
        content: "that two soldiers were wounded",
        chain: "The Pentagon (confirms)",
      },
    ],
  },
  {
    text: "The hospital confirmed the deaths of nine patients.",
    expected: [
      {
        source: "The hospital",
        cue: "confirmed",
        content: "the deaths of nine patients",
        chain: "The hospital (unnamed, confirms)",
      },
    ],
  },
  {
    text: "The army neither confirmed nor denied the raid.",
    expected: [],
  },
  {
    text: "The spokesman refused to confirm that troops had left.",
    expected: [
      {
        source: "The spokesman",
        cue: "refused to confirm",
        content: "that troops had left",
        chain: "The spokesman (unnamed, declined_to_comment)",
      },
    ],
  },
  {
    text: "The embassy declined to say that it had been warned.",
    expected: [
      {
        source: "The embassy",
        cue: "declined to say",
        content: "that it had been warned",
        chain: "The embassy (unnamed, declined_to_comment)",
      },
    ],
  },
  {
    text: "The ministry could not confirm that the plane had been hit.",
    expected: [
      {
        source: "The ministry",
        cue: "could not confirm",
        content: "that the plane had been hit",
        chain: "The ministry (unnamed, could_not_verify)",
      },
    ],
  },
  {
    text: "The agency has not been able to say how many died.",
    expected: [],
  },
  {
    text: "The army did not say who had fired.",
    expected: [],
  },
  {
    text: "Neither side confirmed the figures.",
    expected: [],
  },
  {
    text: "The ministry denied it.",
    expected: [],
  },
  {
    text: "The guards denied access to the camp.",
    expected: [],
  },
];

describe("denials, confirmations and refusals", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
