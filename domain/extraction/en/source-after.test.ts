import { describe, expect, it } from "vitest";
import { marked, wordsOf } from "../testing/view";
import { type Reach, sourceAfter } from "./source-after";

const AFTER_SAID: Reach = { stopAtAdjuncts: true, contentFollows: false };
const AFTER_ACCORDING_TO: Reach = { stopAtAdjuncts: false, contentFollows: false };
const IN_FRONT: Reach = { stopAtAdjuncts: false, contentFollows: true };

/** What is taken for the source behind the bar. */
function sourceIn(text: string, reach: Reach): string | null {
  const { view, at } = marked(text);

  return wordsOf(view, sourceAfter(view, at, reach));
}

describe("the source behind a cue", () => {
  it.each([
    ["the full stop", "It fell, said | the army.", "the army"],
    ["a dash", "It fell, said | the army — which left.", "the army"],
    ["a semicolon", "It fell, said | the army; SANA was silent.", "the army"],
    ["a quotation", "It fell, said | the army “late at night”.", "the army"],
    ["a conjunction", "It fell, said | the army because it had to.", "the army"],
    ["a citation", "It fell, said | the army citing drivers.", "the army"],
    ["a verb behind “and”", "It fell, said | the army and left.", "the army"],
    ["a day", "It fell, said | the army on Sunday.", "the army"],
    ["a vehicle", "It fell, said | the army in a statement.", "the army"],
    ["a second attribution", "It fell, said | the army adding nothing.", "the army"],
  ])("ends at %s", (_name, text, source) => {
    expect(sourceIn(text, AFTER_SAID)).toBe(source);
  });

  it.each([
    ["a day", "It fell, according to | a report on Sunday.", "a report on Sunday"],
    ["a vehicle", "It fell, according to | the army in a statement.", "the army in a statement"],
  ])("has %s in it where a document may be meant", (_name, text, source) => {
    expect(sourceIn(text, AFTER_ACCORDING_TO)).toBe(source);
  });

  it.each([
    ["a role behind a comma", "It fell, said | Rami Haddad, head of the Observatory."],
    ["a second name", "It fell, said | Russia and Turkey."],
    ["a second described speaker", "It fell, said | the army and a resident."],
    ["a clause with “who”", "It fell, said | an official who asked not to be named."],
    ["a party in brackets", "It fell, said | Gwen Hale (D-Ohio)."],
    ["an initial", "It fell, said | Robert F. Hale."],
    ["what somebody is called", "It fell, said | a man who gave his name as Abu Omar."],
    ["a short nickname", "It fell, said | Salim “the Fox” Haddad."],
    ["a number of people", "It fell, said | 30 residents."],
    ["a quantity of people", "It fell, said | some officials."],
  ])("takes in %s", (_name, text) => {
    expect(sourceIn(text, AFTER_SAID)).toBe(text.slice(text.indexOf("|") + 2, -1));
  });

  it.each([
    ["him", "It fell, according to | him.", "him"],
    ["her", "It fell, according to | her.", "her"],
    ["her brother", "It fell, according to | her brother.", "her brother"],
    ["them", "It fell, according to | them in Homs.", "them"],
    ["he", "It fell, said | he then.", "he"],
    ["others", "It fell, said | others then.", "others"],
  ])("can be the pronoun or possessive in “%s”", (_name, text, source) => {
    expect(sourceIn(text, AFTER_SAID)).toBe(source);
  });

  it("needs a second comma behind an apposition when the content is still to come", () => {
    expect(sourceIn("According to | Omar Saleh, head of the camp, it fell.", IN_FRONT)).toBe(
      "Omar Saleh, head of the camp",
    );
    expect(sourceIn("According to | Omar Saleh, the camp fell.", IN_FRONT)).toBe("Omar Saleh");
  });

  it.each([
    ["an auxiliary", "It fell, said | had the army."],
    ["a conjunction", "It fell, said | because it had to."],
    ["a quotation", "The army said | “it fell”."],
    ["a mark", "It fell, said | — nobody."],
    ["nothing", "It fell, said|"],
  ])("does not begin with %s", (_name, text) => {
    expect(sourceIn(text, AFTER_SAID)).toBeNull();
  });
});
