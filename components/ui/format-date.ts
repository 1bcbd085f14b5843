/** How exact a moment is known. */
export type DatePrecision = "year" | "month" | "day" | "minute" | "second";

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" } as const;

const FORMATS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { month: "long", year: "numeric" },
  day: DAY,
  minute: { ...DAY, ...CLOCK },
  second: { ...DAY, ...CLOCK, second: "2-digit" },
};

/** An ISO moment as words in UTC, no more exact than it is known; null when it is not a date. */
export function formatDate(iso: string, precision: DatePrecision = "minute"): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;

  return new Intl.DateTimeFormat("en-GB", { ...FORMATS[precision], timeZone: "UTC" }).format(moment);
}

/**
 * The days from one to another, both inclusive and as YYYY-MM-DD, as words: a day, a whole month or year by its name, else
 * "6 – 8 May 2016"; null when either is not a date.
 */
export function formatDays(from: string, to: string): string | null {
  const [first, last] = [new Date(from), new Date(to)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return null;
  if (from >= to) return formatDate(from, "day");
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return formatDate(from, "year");
  if (isWholeMonth(from, last)) return formatDate(from, "month");

  return new Intl.DateTimeFormat("en-GB", { ...DAY, timeZone: "UTC" }).formatRange(first, last);
}

function isWholeMonth(from: string, last: Date): boolean {
  const dayBehind = new Date(last);
  dayBehind.setUTCDate(last.getUTCDate() + 1);
  return (
    from.endsWith("-01") && last.toISOString().startsWith(from.slice(0, 7)) && dayBehind.getUTCDate() === 1
  );
}

const ISO_LENGTH: Record<DatePrecision, number> = { year: 4, month: 7, day: 10, minute: 16, second: 19 };

/** The value of a `datetime` attribute, cut to what is known; null when the text is not a date. */
export function machineDate(iso: string, precision: DatePrecision = "minute"): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;

  const cut = moment.toISOString().slice(0, ISO_LENGTH[precision]);
  return precision === "minute" || precision === "second" ? `${cut}Z` : cut;
}
