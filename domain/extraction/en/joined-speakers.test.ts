import { describe, expect, it } from "vitest";
import { readDocument } from "../text-document";
import { english } from "./english";
import { joinedSpeakers } from "./joined-speakers";

/** The parts of a printed source, in printed words. */
function speakersOf(source: string): string[] {
  const document = readDocument(source, english.sentenceRules);

  return joinedSpeakers(document, { from: 0, to: document.tokens.length }).map(({ from, to }) =>
    source.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end),
  );
}

describe("several speakers in one phrase", () => {
  it.each([
    ["SOHR and the Red Crescent", ["SOHR", "the Red Crescent"]],
    ["Russia, Iran and Turkey", ["Russia", "Iran", "Turkey"]],
    ["Russia, Iran, and Turkey", ["Russia", "Iran", "Turkey"]],
    ["John Kerry and Sergei Lavrov", ["John Kerry", "Sergei Lavrov"]],
    ["Anadolu and Hurriyet", ["Anadolu", "Hurriyet"]],
    ["the ministry and SANA", ["the ministry", "SANA"]],
    ["SOHR and Human Rights Watch", ["SOHR", "Human Rights Watch"]],
    ["Amnesty International and Human Rights Watch", ["Amnesty International", "Human Rights Watch"]],
    ["The Ministry of Health and the army", ["The Ministry of Health", "the army"]],
  ])("are told apart in %j", (source, expected) => {
    expect(speakersOf(source)).toEqual(expected);
  });
});

describe("one speaker", () => {
  it.each([
    "SOHR",
    "Activists and residents",
    "two doctors and a nurse",
    "The Ministry of Health and Environment",
    "Trade and Industry Minister Adib Mayaleh",
    "US and Russian officials",
    "Rami Abdel Rahman, head of the Observatory,",
    "Jack, a driver and father of two,",
    "The “Rights and Freedoms” group",
    "Omar and his brother and a neighbour",
    "The Observatory (SOHR) and residents",
    "and",
  ])("stays one in %j", (source) => {
    expect(speakersOf(source)).toEqual([source]);
  });
});
