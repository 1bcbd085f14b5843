import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "SOHR and the Red Cross said the hospital had been evacuated.",
    expected: [
      {
        source: "SOHR and the Red Cross",
        cue: "said",
        content: "the hospital had been evacuated",
        chain: "SOHR",
      },
      {
        source: "SOHR and the Red Cross",
        cue: "said",
        content: "the hospital had been evacuated",
        chain: "the Red Cross",
      },
    ],
  },
  {
    text: "Activists and residents said the planes flew low.",
    expected: [
      {
        source: "Activists and residents",
        cue: "said",
        content: "the planes flew low",
        chain: "Activists and residents (unnamed)",
      },
    ],
  },
  {
    text: "Iran and Russia denied that the convoy had been hit.",
    expected: [
      {
        source: "Iran and Russia",
        cue: "denied",
        content: "that the convoy had been hit",
        chain: "Iran (denies)",
      },
      {
        source: "Iran and Russia",
        cue: "denied",
        content: "that the convoy had been hit",
        chain: "Russia (denies)",
      },
    ],
  },
  {
    text: "The army said nine rebels died, while activists put the toll at three.",
    expected: [
      {
        source: "The army",
        cue: "said",
        content: "nine rebels died",
        chain: "The army (unnamed)",
      },
      {
        source: "activists",
        cue: "put",
        content: "the toll at three",
        chain: "activists (unnamed)",
      },
    ],
  },
  {
    text: "The ministry said the bridge was open, but drivers said it had been closed since noon.",
    expected: [
      {
        source: "The ministry",
        cue: "said",
        content: "the bridge was open",
        chain: "The ministry (unnamed)",
      },
      {
        source: "drivers",
        cue: "said",
        content: "it had been closed since noon",
        chain: "drivers (unnamed)",
      },
    ],
  },
  {
    text: "The general said the hill had been taken and that the road was safe.",
    expected: [
      {
        source: "The general",
        cue: "said",
        content: "the hill had been taken and that the road was safe",
        chain: "The general (unnamed)",
      },
    ],
  },
  {
    text: "The envoy said the talks had failed and blamed both sides for the delay.",
    expected: [
      {
        source: "The envoy",
        cue: "said",
        content: "the talks had failed",
        chain: "The envoy (unnamed)",
      },
      {
        source: "The envoy",
        cue: "blamed",
        content: "both sides for the delay",
        chain: "The envoy (unnamed)",
      },
    ],
  },
  {
    text: "Reuters and AFP reported that the airport had been shelled.",
    expected: [
      {
        source: "Reuters and AFP",
        cue: "reported",
        content: "that the airport had been shelled",
        chain: "Reuters",
      },
      {
        source: "Reuters and AFP",
        cue: "reported",
        content: "that the airport had been shelled",
        chain: "AFP",
      },
    ],
  },
  {
    text: "The mayor said the water was back; residents said the taps were dry.",
    expected: [
      {
        source: "The mayor",
        cue: "said",
        content: "the water was back",
        chain: "The mayor (unnamed)",
      },
      {
        source: "residents",
        cue: "said",
        content: "the taps were dry",
        chain: "residents (unnamed)",
      },
    ],
  },
  {
    text: "The doctor said six patients had died and warned that more would follow.",
    expected: [
      {
        source: "The doctor",
        cue: "said",
        content: "six patients had died",
        chain: "The doctor (unnamed)",
      },
      {
        source: "The doctor",
        cue: "warned",
        content: "that more would follow",
        chain: "The doctor (unnamed)",
      },
    ],
  },
  {
    text: "The nurse said the ward was full, adding that two generators had failed.",
    expected: [
      {
        source: "The nurse",
        cue: "said",
        content: "the ward was full",
        chain: "The nurse (unnamed)",
      },
      {
        source: "The nurse",
        cue: "adding",
        content: "that two generators had failed",
        chain: "The nurse (unnamed)",
      },
    ],
  },
  {
    text: "Moscow said the raid hit a depot, but Kyiv said it hit a school.",
    expected: [
      {
        source: "Moscow",
        cue: "said",
        content: "the raid hit a depot",
        chain: "Moscow",
      },
      {
        source: "Kyiv",
        cue: "said",
        content: "it hit a school",
        chain: "Kyiv",
      },
    ],
  },
];

describe("speakers and statements that are joined", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
