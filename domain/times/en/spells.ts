import type { Token } from "@/domain/extraction/tokens";
import { readNumber } from "@/domain/figures/en/numbers";
import { type DayRange, dayOfDate, monthOf, partsOf } from "../calendar";
import type { TimePrecision } from "../time-expression";
import { oneDay, type TimeContext, type TimeReading, wordAt } from "./reading";
import { GONE, UNITS } from "./time-words";

const PRECISIONS = new Map<string, TimePrecision>(
  Object.entries({
    hour: "period",
    day: "day",
    night: "day",
    week: "week",
    month: "month",
    year: "year",
    decade: "period",
  }),
);
const DAYS = new Map<string, number>(Object.entries({ day: 1, night: 1, week: 7 }));
/** Days that a spell counted in this unit may be off to either side. */
const SLACK = new Map<string, number>(Object.entries({ week: 3, month: 15, year: 182, decade: 1826 }));
const ELSEWHERE = new Set(["earlier", "later", "before", "after"]);

/**
 * "three days ago", "a week ago": as wide as the unit it is counted in, the day counted back in its middle, and not after
 * publication. "Two days later" and "a day earlier" count from something the words do not tell.
 */
export function ago({ tokens, published }: TimeContext, at: number): TimeReading | null {
  const spell = spellAt(tokens, at);
  const behind = spell ? wordAt(tokens, spell.to) : "";
  if (!spell || (behind !== "ago" && !ELSEWHERE.has(behind))) return null;
  const next = tokens[spell.to + 1];
  const isClosed = next === undefined || next.kind === "mark" || next.kind === "break";
  if (["before", "after"].includes(behind) && !isClosed) return null;

  const days = behind === "ago" && published !== null ? around(published, spell) : null;
  return { from: at, to: spell.to + 1, days, precision: PRECISIONS.get(spell.unit) ?? "period" };
}

/** "the past 24 hours", "the last three weeks": from that long before publication up to it. */
export function pastSpell({ tokens, published }: TimeContext, at: number): TimeReading | null {
  if (!GONE.has(wordAt(tokens, at))) return null;
  const spell = spellAt(tokens, at + 1);
  if (!spell || wordAt(tokens, spell.to) === "ago") return null;

  const first = published === null ? null : daysAgo(published, spell)?.first;
  return {
    from: wordAt(tokens, at - 1) === "the" ? at - 1 : at,
    to: spell.to,
    days: published === null || first == null ? null : { first, last: published },
    precision: "period",
  };
}

interface Spell {
  count: number;
  /** Singular. */
  unit: string;
  to: number;
}

function spellAt(tokens: Token[], at: number): Spell | null {
  const isOne = wordAt(tokens, at) === "a" || wordAt(tokens, at) === "an";
  const number = readNumber(tokens, at);
  const unitAt = number && !number.coded ? number.to : isOne ? at + 1 : at;
  const unit = wordAt(tokens, unitAt).replace(/s$/, "");
  if (!UNITS.has(unit) || (unitAt === at && !wordAt(tokens, at).endsWith("s"))) return null;

  // "days ago": how many the words do not tell.
  return { count: number && !number.coded ? number.value : isOne ? 1 : Number.NaN, unit, to: unitAt + 1 };
}

function around(published: number, spell: Spell): DayRange | null {
  const back = daysAgo(published, spell);
  const slack = SLACK.get(spell.unit) ?? 0;
  return back && { first: back.first - slack, last: Math.min(back.last + slack, published) };
}

function daysAgo(published: number, { count, unit }: Spell): DayRange | null {
  if (Number.isNaN(count) || count > 5000) return null;
  if (unit === "hour") return { first: published - Math.ceil(count / 24), last: published };
  const days = DAYS.get(unit);
  if (days !== undefined) return oneDay(published - Math.round(count * days));

  const { year, month, day } = partsOf(published);
  if (unit === "month") {
    const then = monthOf(year, month - Math.round(count));
    return oneDay(Math.min(then.first + day - 1, then.last));
  }
  const back = Math.round(count * (unit === "decade" ? 10 : 1));
  return oneDay(dayOfDate(year - back, month, day) ?? published - Math.round(365.25 * back));
}
