/** Days are counted from 1 January 1970 in the proleptic Gregorian calendar. */
const DAY = 86_400_000;

/** First and last day of a stretch, inclusive. */
export interface DayRange {
  first: number;
  last: number;
}

/** The day of an instant, in UTC. */
export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / DAY);
}

/** The day of a date, months from 1; null when the calendar has no such day (31 June). */
export function dayOfDate(year: number, month: number, day: number): number | null {
  const found = Date.UTC(year, month - 1, day) / DAY;

  return partsOf(found).month === month && partsOf(found).day === day ? found : null;
}

/** Year, month from 1 and day of month. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);

  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The week from Monday to Sunday that holds a day. */
export function weekOf(day: number): DayRange {
  const first = day - weekdayOf(day);

  return { first, last: first + 6 };
}

/** A month; months below 1 and above 12 lie in the years beside. */
export function monthOf(year: number, month: number): DayRange {
  return { first: Date.UTC(year, month - 1, 1) / DAY, last: Date.UTC(year, month, 1) / DAY - 1 };
}

/** All days of a year. */
export function yearOf(year: number): DayRange {
  return { first: Date.UTC(year, 0, 1) / DAY, last: Date.UTC(year + 1, 0, 1) / DAY - 1 };
}

/** YYYY-MM-DD. */
export function toIsoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
