import { readTimes } from "@/domain/times/en/read-times";

/** The words around one appearance of a claim, and the cue of its origin as printed. */
export interface Said {
  /** What is printed before the claim's own words, at least back to the beginning of its sentence. */
  before: string;
  /** What is printed after them, at least to the end of the sentence. */
  after: string;
  /** Null where the origin has none, as with an outlet that reports by itself. */
  cue: string | null;
  publishedAt: Date | null;
}

/** What may stand between a cue and its day: whom somebody told, in what, and small words ("told Anadolu late on"). */
const BETWEEN =
  /^(?:[\s,]+(?:late|early|on|in|to|a|an|the|reporters|journalists|statement|\p{Lu}[^\s,]*)){0,6}[\s,]*$/u;
const SENTENCE_END = /[.!?…]["”’)]*\s|\n/gu;

/**
 * The day on which a claim was said, as its sentence prints it right behind the origin's own cue: "the Observatory said on Saturday". Null
 * where the sentence gives none, or more than one ("overnight"): what was said need not have been said on the day it was published (rule: Time). The day of
 * what happened stands in the claim's own words and is not read here. As YYYY-MM-DD. Pure; linear in the words around.
 */
export function saidOn({ before, after, cue, publishedAt }: Said): string | null {
  if (cue === null) return null;
  return (
    dayBehind(firstSentence(after), cue, publishedAt) ?? dayBehind(lastSentence(before), cue, publishedAt)
  );
}

function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return end === -1 ? text : text.slice(0, end + 1);
}

function lastSentence(text: string): string {
  const last = [...text.matchAll(SENTENCE_END)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

function dayBehind(words: string, cue: string, publishedAt: Date | null): string | null {
  const at = cue === "" ? -1 : words.toLowerCase().indexOf(cue.toLowerCase());
  if (at === -1) return null;
  const behind = words.slice(at + cue.length);
  const points = [...behind];
  const [time] = readTimes(behind, publishedAt);
  if (!time || time.from !== time.to) return null;
  if (time.precision !== "day" && time.precision !== "part_of_day") return null;
  return BETWEEN.test(points.slice(0, time.span.start).join("")) ? time.from : null;
}
