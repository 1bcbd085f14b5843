import { isCapitalised, type Token } from "@/domain/extraction/tokens";
import { type DayRange, dayOfDate, monthOf, partsOf, yearOf } from "../calendar";
import { oneDay, type TimeContext, type TimeReading, wordAt } from "./reading";
import { isComing } from "./tense";
import { BEFORE_BARE, COMING, GONE, isFullMonth, monthNumber, NARROWING } from "./time-words";

const DAY = /^([0-3]?\d)(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const HALF_A_YEAR = 183;
const DASHES = new Set(["-", "–", "‑", "—", "to"]);

/** "2016-05-06". */
export function isoDate({ tokens }: TimeContext, at: number): TimeReading | null {
  const [year, first, month, second, day] = [0, 1, 2, 3, 4].map((step) => tokens[at + step]);
  if (!YEAR.test(year?.text ?? "") || first?.text !== "-" || first.spaced || second?.text !== "-")
    return null;
  const found = dayOfDate(Number(year?.text), Number(month?.text), Number(day?.text));

  return found === null ? null : { from: at, to: at + 5, days: oneDay(found), precision: "day" };
}

/** "6 May 2016", "6-8 May", "the 6th of May"; without a year the nearest such day on the side that the tense tells. */
export function dayBeforeMonth(context: TimeContext, at: number): TimeReading | null {
  const { tokens } = context;
  const first = dayNumber(tokens[at]);
  if (first === null || tokens[at]?.spaced === false) return null;
  const last = DASHES.has(wordAt(tokens, at + 1)) ? dayNumber(tokens[at + 2]) : null;
  const of = at + (last === null ? 1 : 3);
  const month = of + (wordAt(tokens, of) === "of" ? 1 : 0);
  const number = monthAt(tokens, month);

  return number === 0 ? null : dated(context, { from: at, to: month + 1, month: number, first, last });
}

/** "May 6, 2016", "May 6-8", "Sept. 11". */
export function dayAfterMonth(context: TimeContext, at: number): TimeReading | null {
  const { tokens } = context;
  const number = monthAt(tokens, at);
  const day = at + (tokens[at + 1]?.text === "." && !isFullMonth(wordAt(tokens, at)) ? 2 : 1);
  const first = dayNumber(tokens[day]);
  if (number === 0 || first === null) return null;
  const last = DASHES.has(wordAt(tokens, day + 1)) ? dayNumber(tokens[day + 2]) : null;

  return dated(context, { from: at, to: day + (last === null ? 1 : 3), month: number, first, last });
}

/** "May 2016", and "May" behind a preposition or "last", "this", "next", "early". */
export function bareMonth(context: TimeContext, at: number): TimeReading | null {
  const { tokens, published } = context;
  const month = monthAt(tokens, at);
  if (month === 0 || !isFullMonth(wordAt(tokens, at))) return null;
  const year = yearAt(tokens, at + 1);
  if (year) return { from: at, to: year.to, days: monthOf(year.year, month), precision: "month" };

  const before = wordAt(tokens, at - 1);
  if (!BEFORE_BARE.has(before) && wordAt(tokens, at - 2) !== "mid") return null;
  const isModified = GONE.has(before) || COMING.has(before) || before === "this";
  const days = published === null ? null : nearestMonth(context, at, month);
  const isNarrowed = NARROWING.has(before);
  return { from: isModified || isNarrowed ? at - 1 : at, to: at + 1, days, precision: "month" };
}

/** "2015" behind a preposition, with no noun behind it that it could count. */
export function bareYear({ tokens }: TimeContext, at: number): TimeReading | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !YEAR.test(token.text) || !BEFORE_BARE.has(wordAt(tokens, at - 1)))
    return null;
  const next = tokens[at + 1];
  if (next?.kind === "word" && /(?:[^s]s|men|people|children)$/.test(next.lower)) return null;

  return { from: at, to: at + 1, days: yearOf(Number(token.text)), precision: "year" };
}

interface DatedDays {
  from: number;
  to: number;
  month: number;
  first: number;
  last: number | null;
}

function dated(context: TimeContext, { from, to, month, first, last }: DatedDays): TimeReading | null {
  const year = yearAt(context.tokens, to);
  const end = year?.to ?? to;
  const precision = last === null ? "day" : "period";
  const inYear = (of: number): DayRange | null => {
    const [one, other] = [dayOfDate(of, month, first), dayOfDate(of, month, last ?? first)];
    return one === null || other === null || other < one ? null : { first: one, last: other };
  };
  if (year) return { from, to: end, days: inYear(year.year), precision };
  const days = context.published === null ? null : yearless(context, from, inYear);
  return { from, to: end, days, precision };
}

/** The day in the year that the tense tells; behind "until" in the nearest one. */
function yearless(
  { tokens, published }: TimeContext,
  at: number,
  inYear: (year: number) => DayRange | null,
): DayRange | null {
  const today = published ?? 0;
  const { year } = partsOf(today);
  const here = inYear(year);
  if (!here) return null;
  if (/^until$|^till$/.test(wordAt(tokens, at - 1))) {
    if (Math.abs(here.first - today) <= HALF_A_YEAR) return here;
    return inYear(here.first < today ? year + 1 : year - 1);
  }
  if (isComing(tokens, at)) return here.last < today ? inYear(year + 1) : here;

  return here.first > today ? inYear(year - 1) : here;
}

function nearestMonth({ tokens, published }: TimeContext, at: number, month: number): DayRange {
  const here = partsOf(published ?? 0);
  const before = wordAt(tokens, at - 1);
  const isComingMonth = COMING.has(before) || isComing(tokens, at);
  if (isComingMonth) return monthOf(month > here.month ? here.year : here.year + 1, month);
  const isThisYear = GONE.has(before) ? month < here.month : month <= here.month;

  return monthOf(isThisYear || before === "this" ? here.year : here.year - 1, month);
}

/** "2016" or ", 2016" behind a month or day. */
function yearAt(tokens: Token[], at: number): { year: number; to: number } | null {
  const from = at + (tokens[at]?.text === "," ? 1 : 0);
  const { text = "" } = tokens[from] ?? {};

  return YEAR.test(text) ? { year: Number(text), to: from + 1 } : null;
}

function monthAt(tokens: Token[], at: number): number {
  const token = tokens[at];

  return token && isCapitalised(token) ? monthNumber(wordAt(tokens, at)) : 0;
}

function dayNumber(token: Token | undefined): number | null {
  const day = Number(token?.text.match(DAY)?.[1] ?? 0);

  return day >= 1 && day <= 31 ? day : null;
}
