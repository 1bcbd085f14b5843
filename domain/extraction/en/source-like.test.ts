import { describe, expect, it } from "vitest";
import { bracketed } from "../testing/view";
import { hasSourceWord, isSourceLike } from "./source-like";

const sourceLike = (text: string) => {
  const { view, range } = bracketed(text);

  return isSourceLike(view, range);
};

describe("what can be a source", () => {
  it.each([
    "[He] said so.",
    "[others] said so.",
    "[Russia] said so.",
    "Then [the army] said so.",
    "Then [officials] said so.",
    "Then [a report] said so.",
    "Then [Gwen Hale (Ohio)] said so.",
    "Then [the old baker] said so.",
    "Then [the thing] said so.",
    "Then [locals] said so.",
    "[May] said so.",
  ])("%s", (text) => {
    expect(sourceLike(text)).toBe(true);
  });

  it.each([
    ["nothing", "[]He said so."],
    ["a phrase that ends in a mark", "Then [the army,] he said so."],
    ["a phrase that ends in a preposition", "Then [the army of] said so."],
    ["a phrase that ends in a determiner", "Then [officials the] said so."],
    ["a phrase that ends in an adverb", "Then [officials later] said so."],
    ["a day", "Then [Sunday] said so."],
    ["a phrase that begins with a preposition", "Then [in Homs] said so."],
    ["a word that names nobody", "then [fire] said so."],
  ])("is not %s", (_name, text) => {
    expect(sourceLike(text)).toBe(false);
  });

  it("has a name, or a noun of people, organisations or documents", () => {
    const has = (text: string) => {
      const { view, range } = bracketed(text);
      return hasSourceWord(view, range);
    };

    expect(
      ["the [old Omar] left", "the [old driver] left", "the [old army] left", "the [old report] left"].map(
        has,
      ),
    ).toEqual([true, true, true, true]);
    expect(has("the [old road] left")).toBe(false);
  });
});
