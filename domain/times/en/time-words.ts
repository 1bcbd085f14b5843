import { wordSet } from "@/domain/extraction/en/word-set";
import type { TimeRelation } from "../time-expression";

const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Words that may stand behind a day. */
export const PARTS_OF_DAY = wordSet("morning afternoon evening night midnight noon midday dawn dusk");
/** A day or month that is still to come. */
export const COMING = wordSet("next coming");
/** A day or month before the present one. */
export const GONE = wordSet("last past previous");
/** Words that narrow a time and belong to it. */
export const NARROWING = wordSet("early late mid earlier later");
/** Verbs that put what follows into the future ("will meet on Friday"). */
export const FUTURE = wordSet("will would shall");
/** These do so before "to" or "for" ("is due to begin on Monday", "planned for June"). */
export const FUTURE_BEFORE_TO = wordSet("due scheduled planned plans set going");
/** Lengths of time, singular. */
export const UNITS = wordSet("hour day night week month year decade");
/** A month alone, and a year alone, need one of these before it: "may" and "march" are verbs, numbers are many things. */
export const BEFORE_BARE = wordSet(`
  in since of during by until till before after from late early mid last this next between through throughout and to for`);

const RELATIONS = new Map<string, TimeRelation>(
  Object.entries({
    since: "since",
    from: "since",
    until: "until",
    till: "until",
    by: "until",
    before: "before",
    after: "after",
  }),
);

/** What a preposition makes of the time behind it. */
export function relationOf(preposition: string): TimeRelation {
  return RELATIONS.get(preposition) ?? "at";
}

/** 0 for Monday to 6 for Sunday; -1 for other words. */
export function weekdayNumber(lower: string): number {
  return WEEKDAYS.indexOf(lower);
}

/** 1 for January to 12; 0 for other words. "Sept" counts as well. */
export function monthNumber(lower: string): number {
  const full = MONTHS.indexOf(lower) + 1;

  return full || (lower === "sept" ? 9 : SHORT_MONTHS.indexOf(lower) + 1);
}

/** Whether a month is written out. */
export function isFullMonth(lower: string): boolean {
  return MONTHS.includes(lower);
}
