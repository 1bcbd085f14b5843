import { type Token, tokenize } from "@/domain/extraction/tokens";
import { toCodePointIndex } from "@/lib/text/code-points";
import { dayOf, toIsoDay } from "../calendar";
import type { TimeExpression } from "../time-expression";
import { bareMonth, bareYear, dayAfterMonth, dayBeforeMonth, isoDate } from "./dates";
import { calendarUnit, namedDay, weekday } from "./days";
import { type TimeReading, type TimeRule, wordAt } from "./reading";
import { ago, pastSpell } from "./spells";
import { relationOf } from "./time-words";

/** The first one that finds a time at a token wins. */
const RULES: TimeRule[] = [
  isoDate,
  dayBeforeMonth,
  dayAfterMonth,
  weekday,
  namedDay,
  calendarUnit,
  pastSpell,
  ago,
  bareMonth,
  bareYear,
];

/**
 * Reads the times of an English text in the order in which they are printed, resolved to days against the day of publication
 * (UTC; null when it is not known, then only times with a year are resolved). What has happened is taken to lie before publication:
 * "on Friday" is the last Friday up to it, "6 May" the last 6 May, unless "next" or a verb such as "will" says otherwise.
 * "Two days later" counts from something else and stays unresolved. Spans count code points. Pure; linear; never throws.
 */
export function readTimes(text: string, publishedAt: Date | null): TimeExpression[] {
  const tokens = tokenize(text);
  const index = toCodePointIndex(text);
  const readings = findTimes(tokens, publishedDay(publishedAt));

  return readings.map((reading) => {
    const start = tokens[reading.from]?.start ?? 0;
    const last = tokens[reading.to - 1];
    const end = (last?.end ?? start) - (/[’']s$/.test(last?.text ?? "") ? 2 : 0);

    return {
      span: { start: index.toCodePoint(start), end: index.toCodePoint(end) },
      printed: text.slice(start, end),
      from: reading.days && toIsoDay(reading.days.first),
      to: reading.days && toIsoDay(reading.days.last),
      precision: reading.precision,
      relation: relationOf(prepositionBefore(tokens, reading.from)),
    };
  });
}

function publishedDay(publishedAt: Date | null): number | null {
  return publishedAt === null || Number.isNaN(publishedAt.getTime()) ? null : dayOf(publishedAt);
}

function findTimes(tokens: Token[], published: number | null): TimeReading[] {
  const found: TimeReading[] = [];

  for (let at = 0; at < tokens.length; at++) {
    const reading = readAt(tokens, at, published);
    const before = found.at(-1);
    if (!reading || (before && reading.from < before.to)) continue;
    if (before && isSameDay(tokens, before, reading))
      found[found.length - 1] = { ...reading, from: before.from };
    else found.push(reading);
    at = reading.to - 1;
  }

  return found;
}

function readAt(tokens: Token[], at: number, published: number | null): TimeReading | null {
  for (const rule of RULES) {
    const reading = rule({ tokens, published }, at);
    if (reading) return reading;
  }

  return null;
}

/** "Friday, 6 May 2016": one day, and the date tells which. */
function isSameDay(tokens: Token[], before: TimeReading, reading: TimeReading): boolean {
  const gap = reading.from - before.to;
  const isWeekday = before.precision === "day" || before.precision === "part_of_day";

  return (
    isWeekday && reading.precision === "day" && (gap === 0 || (gap === 1 && tokens[before.to]?.text === ","))
  );
}

function prepositionBefore(tokens: Token[], at: number): string {
  const before = wordAt(tokens, at - 1);

  return before === "the" || before === "on" ? wordAt(tokens, at - 2) : before;
}
