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

const ISO_LENGTH: Record<DatePrecision, number> = { year: 4, month: 7, day: 10, minute: 16, second: 19 };

/** The value of a `datetime` attribute, cut to what is known; null when the text is not a date. */
export function machineDate(iso: string, precision: DatePrecision = "minute"): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;

  const cut = moment.toISOString().slice(0, ISO_LENGTH[precision]);
  return precision === "minute" || precision === "second" ? `${cut}Z` : cut;
}
