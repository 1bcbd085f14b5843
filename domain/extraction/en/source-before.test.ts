import { describe, expect, it } from "vitest";
import { marked, wordsOf } from "../testing/view";
import { antecedentOf, sourceBefore } from "./source-before";

/** What is taken for the source before the bar. */
function sourceIn(text: string): string | null {
  const { view, at } = marked(text);

  return wordsOf(view, sourceBefore(view, at));
}

describe("the source before a cue", () => {
  it.each([
    ["the sentence's beginning", "The army | said so.", "The army"],
    ["a comma", "In the north, the army | said so.", "the army"],
    ["a dash", "The road is cut — the army | said so.", "the army"],
    ["a colon", "The news from Homs: the army | said so.", "the army"],
    ["a quotation", "“The road is cut” the army | said.", "the army"],
    ["a conjunction", "The road is cut because the army | said so.", "the army"],
    ["a finite verb", "What they feared the army | said later.", "the army"],
    ["an auxiliary", "It was the army | said to have left.", "the army"],
  ])("goes back to %s", (_name, text, source) => {
    expect(sourceIn(text)).toBe(source);
  });

  it.each([
    ["an adverb", "Meanwhile the army | said so.", "the army"],
    ["a day", "On Sunday the army | said so.", "the army"],
    ["a time at the sentence's beginning", "After the raid the army | said so.", "the army"],
    ["a place", "In Damascus the ministry | said so.", "the ministry"],
    ["a vehicle", "In a statement Russia | said so.", "Russia"],
  ])("leaves out %s in front", (_name, text, source) => {
    expect(sourceIn(text)).toBe(source);
  });

  it.each([
    ["a role behind a name", "Rami Abdel Rahman, head of the Observatory, | said so."],
    ["an age", "Salma Haddad, 27, | said so."],
    ["an age and a role", "Salma Haddad, 27, a resident of Homs, | said so."],
    ["a name behind a role", "The envoy, Staffan Holm, | said so."],
    ["a clause that tells who it is", "An official who asked not to be named | said so."],
    ["a participle that tells who it is", "Sources based in the camp | said so."],
    ["an initial", "Robert F. Hale | said so."],
    ["a title", "Gen. Omar Hassan | said so."],
    ["a party in brackets", "Rep. Gwen Hale (D-Ohio) | said so."],
    ["two names that are joined", "Russia and Turkey | said so."],
    ["a list of names", "Russia, Iran and Turkey | said so."],
    ["the preposition inside a body's name", "The Syrian Observatory for Human Rights | said so."],
    ["a nickname", "Salim “the Fox” Haddad | said so."],
    ["a verb that is a noun behind a determiner", "The report | said so."],
  ])("takes in %s", (_name, text) => {
    expect(sourceIn(text)).toBe(text.slice(0, text.indexOf(" |")));
  });

  it.each([
    ["an adverb between commas", "The army, however, | said so.", "The army"],
    ["a place between commas", "The army, in a statement, | said so.", "The army"],
    ["a circumstance", "The army, speaking on state television, | said so.", "The army"],
  ])("goes over %s and leaves it out", (_name, text, source) => {
    expect(sourceIn(text)).toBe(source);
  });

  it.each([
    ["a name behind a lost full stop", "(Reuters) The group | said so.", "The group"],
    ["a pronoun behind a noun", "Of the raid he | said so.", "he"],
    ["the last of names that nothing joins", "Russia, Iran | said so.", "Iran"],
    ["a relative pronoun", "Jan Egeland, who | said so, left.", "who"],
  ])("is only %s", (_name, text, source) => {
    expect(sourceIn(text)).toBe(source);
  });

  it.each([
    ["nothing stands there", "| Said to be safe, the road was cut."],
    ["a preposition stands there", "The town it came from | said nothing."],
    ["a day stands there alone", "Sunday | said nothing."],
    ["a comma closes a clause", "When the road was cut, | said Omar."],
  ])("is none where %s", (_name, text) => {
    expect(sourceIn(text)).toBeNull();
  });
});

describe("what a relative pronoun stands for", () => {
  const antecedent = (text: string) => {
    const { view, at } = marked(text);

    return wordsOf(view, antecedentOf(view, { from: at, to: at + 1 }));
  };

  it.each([
    ["Jan Egeland, | who said so, left.", "Jan Egeland"],
    ["The officer | who said so left.", "The officer"],
    ["The road was cut, Omar Hassan, | who said so, added.", "Omar Hassan"],
  ])("is the noun phrase before it: %s", (text, expected) => {
    expect(antecedent(text)).toBe(expected);
  });

  it.each(["| Who said so?", "The army | said so."])("is nothing in: %s", (text) => {
    expect(antecedent(text)).toBeNull();
  });
});
