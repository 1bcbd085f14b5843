import { describe, expect, it } from "vitest";
import { readDocument } from "../text-document";
import { english } from "./english";
import { isNegated } from "./negation";

function reads(content: string): boolean {
  const document = readDocument(content, english.sentenceRules);

  return isNegated(document, [{ from: 0, to: document.tokens.length }]);
}

describe("a content that says something is not so", () => {
  it.each([
    "that no civilians were hurt",
    "it had not moved its guns",
    "the army didn't use gas",
    "nobody was killed in the raid",
    "that the truce was never signed",
    "neither side had won",
    "the convoy can't leave",
    "there were no casualties",
    "none of the hostages was alive",
    "“We have no bread,”",
    "it has no troops in Syria",
  ])("%s", (content) => {
    expect(reads(content)).toBe(true);
  });
});

describe("a content that says something is so", () => {
  it.each([
    "that 30 civilians were hurt",
    "the army had moved its guns",
    "no fewer than 30 people were killed",
    "not only soldiers died in the raid",
    "the town fell, but that no one was hurt",
    "the general had left because he was not paid",
    "the convoy left Homs on Friday although it had no escort",
    "there is no doubt the town will fall",
    "",
    "shelling the market",
  ])("%s", (content) => {
    expect(reads(content)).toBe(false);
  });
});
