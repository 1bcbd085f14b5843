import { describe, expect, it } from "vitest";
import { marked, wordsOf } from "../testing/view";
import { skipAdjuncts, skipManner, skipTime } from "./adjuncts";
import type { SentenceView } from "./sentence-view";

type Skip = (view: SentenceView, from: number) => number;

/** What is gone over from the bar on. */
function skipped(skip: Skip, text: string): string | null {
  const { view, at } = marked(text);

  return wordsOf(view, { from: at, to: skip(view, at) });
}

describe("a time behind a cue", () => {
  it.each([
    ["He said | on Sunday the army left.", "on Sunday"],
    ["He said | late on Friday evening that it left.", "late on Friday evening"],
    ["He said | earlier this week that it left.", "earlier this week"],
    ["He said | on 6 May 2016 that it left.", "on 6 May 2016"],
    ["He said | yesterday it left.", "yesterday"],
    ["He said | two days later it left.", "two days"],
    ["He said | on Sunday 30 men had left.", "on Sunday 30"],
    ["He said | in May that it left.", "in May"],
  ])("is gone over: %s", (text, time) => {
    expect(skipped(skipTime, text)).toBe(time);
  });

  it.each([
    ["a permission", "It said | it may leave."],
    ["modifiers alone", "He said | the last of them left."],
    ["a number", "He said | 30 of them left."],
    ["a permission behind a modifier", "He said | that may be so."],
    ["nothing", "He said|"],
  ])("is not %s", (_name, text) => {
    expect(skipped(skipTime, text)).toBe("");
  });
});

describe("the manner of a cue", () => {
  it.each([
    ["He said | in a statement that it left.", "in a statement"],
    ["He said | on Telegram that it left.", "on Telegram"],
    ["He said | by telephone that it left.", "by telephone"],
    ["He said | in a long television interview that it left.", "in a long television interview"],
    ["He said | via its Twitter account that it left.", "via its Twitter account"],
    ["He said | on state television.", "on state television"],
  ])("is gone over: %s", (text, manner) => {
    expect(skipped(skipManner, text)).toBe(manner);
  });

  it.each([
    ["a place", "He said | in Homs that it left."],
    ["a vehicle behind a comma", "He said | in Homs, a statement was read."],
    ["a vehicle in quotation marks", "He said | in a “statement” that it left."],
    ["a vehicle behind “that”", "He said | in fear that a report would leak."],
    ["a vehicle behind a verb", "He said | in Homs was a report."],
    ["a vehicle without a preposition", "He said | a statement was read."],
    ["a vehicle too far on", "He said | in the old and very cold and dark hall a report was read."],
  ])("is not %s", (_name, text) => {
    expect(skipped(skipManner, text)).toBe("");
  });
});

describe("what may stand between a cue and its content", () => {
  it.each([
    ["He said | on Sunday in Ankara that it left.", "on Sunday in Ankara"],
    ["He said | to reporters: it left.", "to reporters"],
    ["He said | at a news conference in Ankara, it left.", "at a news conference in Ankara"],
    ["He said | after the talks that it left.", "after the talks"],
    ["He said | to the men that it left.", "to the men"],
    ["He said | in Homs “it left”.", "in Homs"],
    ["He said in a video | posted online that it left.", "posted online"],
    ["He said in a video | released by the group: it left.", "released by the group"],
    ["He said | in a statement.", "in a statement"],
  ])("is gone over: %s", (text, adjuncts) => {
    expect(skipped(skipAdjuncts, text)).toBe(adjuncts);
  });

  it.each([
    ["an infinitive", "It promised | to leave, and did."],
    ["a subject with its verb", "He said | in Homs fighters killed two men."],
    ["a preposition alone", "He said | in, at last."],
    ["a phrase with a dash", "He said | in Homs — that it left."],
    ["a phrase within a quotation", "“He said | in Homs that it left.”"],
    ["a participle that leads to no content", "He said it was | posted online, and left."],
    ["a noun before “that”", "He said | nothing that he knew."],
    ["a participle before a verb", "He said | carried goods were lost that day."],
    ["a quotation behind its own article", "He said | in the “north” that it left."],
  ])("is not %s", (_name, text) => {
    expect(skipped(skipAdjuncts, text)).toBe("");
  });
});
