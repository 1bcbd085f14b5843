/** A date as the database keeps it, as the day it means: `2015-09-30`. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A day such as `2015-09-30` as the database takes it. */
export function fromDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** {@link toDay} where there may be none. */
export function toOpenDay(date: Date | null): string | null {
  return date === null ? null : toDay(date);
}

/** {@link fromDay} where there may be none. */
export function fromOpenDay(day: string | null): Date | null {
  return day === null ? null : fromDay(day);
}
