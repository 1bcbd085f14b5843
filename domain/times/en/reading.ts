import type { Token } from "@/domain/extraction/tokens";
import type { DayRange } from "../calendar";
import type { TimePrecision } from "../time-expression";

/** A text with the day it was published on; null when that is not known. */
export interface TimeContext {
  tokens: Token[];
  published: number | null;
}

/** A time that begins at a token. */
export interface TimeReading {
  from: number;
  /** The token behind it. */
  to: number;
  /** Null when nothing given tells. */
  days: DayRange | null;
  precision: TimePrecision;
}

/** Finds a time at a token; null when none begins there. Each looks at a fixed number of tokens. */
export type TimeRule = (context: TimeContext, at: number) => TimeReading | null;

/** A token's word in lower case without a possessive ending; "" outside the text. */
export function wordAt(tokens: Token[], at: number): string {
  return (tokens[at]?.lower ?? "").replace(/'s?$/, "");
}

/** One day as a range. */
export function oneDay(day: number): DayRange {
  return { first: day, last: day };
}
