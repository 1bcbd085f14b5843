import { describe, expect, it } from "vitest";
import { readDocument } from "../text-document";
import { english } from "./english";
import { isPhrase } from "./phrases";

function names(content: string): boolean {
  const document = readDocument(content, english.sentenceRules);

  return isPhrase(document, [{ from: 0, to: document.tokens.length }]);
}

describe("a content that only names a thing", () => {
  it.each([
    "a ceasefire in the city of Aleppo itself",
    "Syria’s Assad",
    "the bodies of two soldiers",
    "“a new phase of the war”",
    "their determination to go ahead with the talks",
    "three lorries of flour",
  ])("is a phrase: %s", (content) => {
    expect(names(content)).toBe(true);
  });

  it.each([
    "a ceasefire was agreed in the city",
    "the army shelled the market",
    "that the road is open",
    "the town that fell on Friday",
    "Fighters seize the town",
    "to keep the road open",
    "Syria’s Assad will stay",
    "they had left",
    "",
  ])("is none: %s", (content) => {
    expect(names(content)).toBe(false);
  });
});
