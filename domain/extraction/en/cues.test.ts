import { describe, expect, it } from "vitest";
import { marked, wordsOf } from "../testing/view";
import { findCues } from "./cues";

/** The cues of a sentence in printed words, with their stance unless they assert, and "not" where they don't say it. */
function cues(text: string): string[] {
  const { view } = marked(`| ${text}`);

  return findCues(view).map(({ range, stance, negated, shape }) =>
    [
      wordsOf(view, range),
      stance === "asserts" ? "" : `(${stance})`,
      negated ? "(not)" : "",
      shape === "participle" ? "(participle)" : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
}

describe("a verb that attributes", () => {
  it.each([
    ["The army has also said it left.", ["has also said"]],
    ["The army said again that it left.", ["said again"]],
    ["The army said earlier that it left.", ["said earlier"]],
    ["The army said in a statement that it left.", ["said in a statement"]],
    ["The army pointed out that it left.", ["pointed out"]],
    ["The army called for a truce.", ["called for"]],
    ["The army went on to say it left.", ["went on to say"]],
    ["The army continued to insist it left.", ["continued to insist"]],
    ["It was cold, the army saying it left.", ["saying (participle)"]],
    ["The army is saying it left.", ["is saying"]],
  ])("stands with all that belongs to it: %s", (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it.each([
    ["The army denied it left.", ["denied (denies)"]],
    ["The army confirmed it left.", ["confirmed (confirms)"]],
    ["The army could not confirm it left.", ["could not confirm (could_not_verify)"]],
    ["The army did not deny it left.", ["did not deny (could_not_verify)"]],
    ["The army didn’t deny it left.", ["didn’t deny (could_not_verify)"]],
    ["The army refused to confirm it left.", ["refused to confirm (declined_to_comment)"]],
    ["The army declined to say if it left.", ["declined to say (declined_to_comment)"]],
    ["The army did not say it left.", ["did not say (not)"]],
    ["The army never said it left.", ["never said (not)"]],
  ])("takes its stance with it: %s", (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it.each([
    ["a verb inside quotation marks", "“The army said it left.”"],
    ["an infinitive that nobody carries", "He came to say goodbye."],
    ["a passive", "The road was reported cut."],
  ])("is not %s", (_name, text) => {
    expect(cues(text)).toEqual([]);
  });

  it("is found as often as it stands there, up to forty times", () => {
    expect(cues("He said it and she said it.")).toHaveLength(2);
    expect(cues("He said it and ".repeat(50))).toHaveLength(40);
  });
});
