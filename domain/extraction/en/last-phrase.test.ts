import { describe, expect, it } from "vitest";
import { marked, wordsOf } from "../testing/view";
import { lastPhrase } from "./last-phrase";

/** The shortest noun phrase before the bar. */
function last(text: string): string | null {
  const { view, at } = marked(text);

  return wordsOf(view, lastPhrase(view, at));
}

describe("the shortest noun phrase before a cue", () => {
  it.each([
    ["a name", "Shells hit the market Omar Saleh | said.", "Omar Saleh"],
    ["a name with its determiner", "Shells hit the market the Red Crescent | said.", "the Red Crescent"],
    [
      "a body with a preposition in its name",
      "Shells hit the market the Office of Human Rights | said.",
      "the Office of Human Rights",
    ],
    ["a role and a name", "Shells hit the market director Omar Saleh | said.", "director Omar Saleh"],
    ["a plural of people", "Shells hit homes activists | said.", "activists"],
    ["a plural with its adjectives", "Shells hit the market local activists | said.", "local activists"],
    ["a plural with a nationality", "Shells hit the market Turkish officials | said.", "Turkish officials"],
    ["a description", "Shells hit the market a monitoring group | said.", "a monitoring group"],
    ["a description with a participle", "Shells hit the market a wounded man | said.", "a wounded man"],
    [
      "two descriptions that are joined",
      "Shells hit the market a hospital and a civil defence group | said.",
      "a hospital and a civil defence group",
    ],
  ])("is %s", (_name, text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it.each([
    ["a noun that nothing introduces", "Shells were falling fire | said."],
    ["a verb", "The market that shells | hit said nothing."],
    ["a mark", "Shells hit the market, | said nobody."],
    ["a quotation", "“It fell” | said."],
    ["a noun behind a conjunction", "They left because fire | said so."],
    ["a lone determiner", "Shells hit the | said market."],
  ])("is not %s", (_name, text) => {
    expect(last(text)).toBeNull();
  });
});
