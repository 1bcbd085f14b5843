/** How exactly a date is known (rule: Time, "dates carry a precision"). */
export const DATE_PRECISIONS = ["minute", "day", "month", "year"] as const;

/** One of the closed set of precisions. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A moment, in ISO 8601 and UTC, with how exactly it is known: the rest of `at` is padding. */
export interface PublishedAt {
  at: string;
  precision: DatePrecision;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const PRECISION_LENGTHS: Record<DatePrecision, number> = { minute: 16, day: 10, month: 7, year: 4 };

/**
 * Reads an ISO 8601 year, month, day or date-time, and keeps how exact it was. A date-time without an offset is taken as
 * UTC. Null for anything else, impossible days ("2016-02-30") included.
 */
export function parsePublishedAt(text: string): PublishedAt | null {
  const [, year, month, day, clock, seconds = ":00", offset = "Z"] = ISO.exec(text.trim()) ?? [];
  if (year === undefined || !isRealDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;

  const date = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (clock === undefined) return toPublishedAt(`${date}T00:00:00Z`, precisionOf(month, day));
  return toPublishedAt(`${date}T${clock}${seconds.replace(",", ".")}${toColonOffset(offset)}`, "minute");
}

/** Reads a date as spreadsheets write it, the month first ("4/5/2017" is 5 April), or one that {@link parsePublishedAt} reads. */
export function parseListedDate(text: string): PublishedAt | null {
  const [, month, day, year] = MONTH_FIRST.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return parsePublishedAt(text);

  return parsePublishedAt(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** Writes a date no more exactly than it is known: "2016", "2016-05", "2016-05-08" or "2016-05-08T10:30Z". */
export function formatPublishedAt({ at, precision }: PublishedAt): string {
  const cut = new Date(at).toISOString().slice(0, PRECISION_LENGTHS[precision]);
  return precision === "minute" ? `${cut}Z` : cut;
}

/**
 * The moment that "on Friday" is read against; null where not even the day is known, since the rest of the moment is
 * padding then (rule: Time).
 */
export function momentOfDay(at: Date | null, precision: DatePrecision | null): Date | null {
  return precision === "minute" || precision === "day" ? at : null;
}

function precisionOf(month: string | undefined, day: string | undefined): DatePrecision {
  if (day !== undefined) return "day";
  return month === undefined ? "year" : "month";
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function toColonOffset(offset: string): string {
  if (offset.toUpperCase() === "Z") return "Z";
  const digits = offset.slice(1).replace(":", "").padEnd(4, "0");
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function toPublishedAt(written: string, precision: DatePrecision): PublishedAt | null {
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) ? null : { at: moment.toISOString(), precision };
}
