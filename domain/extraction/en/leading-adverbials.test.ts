import { describe, expect, it } from "vitest";
import { bracketed, wordsOf } from "../testing/view";
import { trimLeading } from "./leading-adverbials";

/** What is left of the phrase in brackets. */
function rest(text: string): string | null {
  const { view, range } = bracketed(text);

  return wordsOf(view, { from: trimLeading(view, range), to: range.to });
}

describe("what stands before a source in its clause", () => {
  it.each([
    ["[Meanwhile the army] said so.", "the army"],
    ["[But then the army] said so.", "the army"],
    ["[Later on Sunday the army] said so.", "the army"],
    ["[On Sunday evening the army] said so.", "the army"],
    ["[Reportedly the army] said so.", "the army"],
    ["[In a statement Russia] said so.", "Russia"],
    ["[In a statement the army] said so.", "the army"],
    ["[After the raid he] said so.", "he"],
    ["[In northern Homs the mayor] said so.", "the mayor"],
    ["[Yesterday she] said so.", "she"],
  ])("is taken off: %s", (text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  it.each([
    ["a name that is a month's", "[Jan Egeland] said so.", "Jan Egeland"],
    ["a name that is a month's, alone", "[April] said so.", "April"],
    ["a month's owner", "[Sunday’s report] said so.", "Sunday’s report"],
    ["the last word", "[Yesterday] said so.", "Yesterday"],
    ["a negation", "[Not the army] said so.", "Not the army"],
    ["a phrase without any", "[The army] said so.", "The army"],
  ])("leaves %s", (_name, text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  it("leaves nothing of an adverbial that no noun phrase follows", () => {
    expect(rest("[In a statement] said so.")).toBe("");
    expect(rest("[From the army] said so.")).toBe("");
  });

  it("takes a month before a lower-case word for a time", () => {
    expect(rest("[In May officials] said so.")).toBe("officials");
  });
});
