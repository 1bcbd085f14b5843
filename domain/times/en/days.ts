import { type DayRange, monthOf, partsOf, weekdayOf, weekOf, yearOf } from "../calendar";
import { oneDay, type TimeContext, type TimeReading, wordAt } from "./reading";
import { isComing } from "./tense";
import { COMING, GONE, NARROWING, PARTS_OF_DAY, weekdayNumber } from "./time-words";

/** Days by their distance from the day of publication. */
const NAMED = new Map<string, number>(
  Object.entries({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1, overnight: 0 }),
);
const WHOLE = new Set(["today", "yesterday", "tomorrow"]);

/**
 * "Friday", "last Friday", "early on Friday", "Friday night": the last such day up to the day of publication, the one before it
 * for "last", and the next one for "next" and behind "will".
 */
export function weekday(context: TimeContext, at: number): TimeReading | null {
  const { tokens, published } = context;
  const number = weekdayNumber(wordAt(tokens, at));
  if (number < 0) return null;

  const before = wordAt(tokens, at - 1);
  const isModified = GONE.has(before) || COMING.has(before) || before === "this";
  const narrowed = narrowedFrom(context, isModified ? at - 1 : at);
  const part = PARTS_OF_DAY.has(wordAt(tokens, at + 1));
  return {
    from: narrowed.from,
    to: at + (part ? 2 : 1),
    days: published === null ? null : oneDay(published + distance(context, at, number)),
    precision: part || narrowed.isPart ? "part_of_day" : "day",
  };
}

function distance({ tokens, published }: TimeContext, at: number, weekday: number): number {
  const gone = (weekdayOf(published ?? 0) - weekday + 7) % 7;
  const before = wordAt(tokens, at - 1);
  if (GONE.has(before)) return gone === 0 ? -7 : -gone;
  if (COMING.has(before)) return gone === 0 ? 7 : 7 - gone;

  return isComing(tokens, at) ? (7 - gone) % 7 : -gone;
}

/** "early on Friday", "late Thursday": the words before a day that narrow it. */
function narrowedFrom({ tokens }: TimeContext, at: number): { from: number; isPart: boolean } {
  const on = wordAt(tokens, at - 1) === "on" ? at - 1 : at;

  return NARROWING.has(wordAt(tokens, on - 1)) ? { from: on - 1, isPart: true } : { from: at, isPart: false };
}

/** "today", "yesterday morning", "overnight" (the night before or of publication), "last night", "this evening". */
export function namedDay({ tokens, published }: TimeContext, at: number): TimeReading | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const steps = NAMED.get(word);
  if (steps !== undefined) {
    const part = WHOLE.has(word) && PARTS_OF_DAY.has(next);
    const first = word === "overnight" ? -1 : steps;
    return {
      from: at,
      to: at + (part ? 2 : 1),
      days: published === null ? null : { first: published + first, last: published + steps },
      precision: part || !WHOLE.has(word) ? "part_of_day" : "day",
    };
  }
  if (!PARTS_OF_DAY.has(next) || (word !== "this" && !(word === "last" && next === "night"))) return null;
  return {
    from: at,
    to: at + 2,
    days: published === null ? null : oneDay(published - (word === "last" ? 1 : 0)),
    precision: "part_of_day",
  };
}

/** "this week", "last month", "next year", "earlier this week"; "the next month" counts from something the words do not tell. */
export function calendarUnit({ tokens, published }: TimeContext, at: number): TimeReading | null {
  const word = wordAt(tokens, at);
  const unit = wordAt(tokens, at + 1);
  const steps = word === "this" || word === "current" ? 0 : GONE.has(word) ? -1 : COMING.has(word) ? 1 : null;
  if (steps === null || (unit !== "week" && unit !== "month" && unit !== "year")) return null;

  return {
    from: NARROWING.has(wordAt(tokens, at - 1)) ? at - 1 : at,
    to: at + 2,
    days:
      published === null || (steps !== 0 && wordAt(tokens, at - 1) === "the")
        ? null
        : unitOf(published, unit, steps),
    precision: unit,
  };
}

function unitOf(published: number, unit: "week" | "month" | "year", steps: number): DayRange {
  const { year, month } = partsOf(published);
  if (unit === "week") return weekOf(published + 7 * steps);

  return unit === "month" ? monthOf(year, month + steps) : yearOf(year + steps);
}
