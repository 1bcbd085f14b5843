import type { Span } from "@/lib/text/code-points";

/** How finely a printed time tells when. `period` is any other length ("the past 24 hours", "6 to 8 May"). */
export type TimePrecision = "part_of_day" | "day" | "week" | "month" | "year" | "period";

/** How the text ties a happening to the printed time: "on Friday" is at, "since Friday" is since. */
export type TimeRelation = "at" | "since" | "until" | "before" | "after";

/** A printed time, resolved to the days it means. */
export interface TimeExpression {
  /** The time with its modifiers, without its preposition ("last Friday", "6 May 2016"), in code points. */
  span: Span;
  /** Those printed words. */
  printed: string;
  /** First day that is meant, as YYYY-MM-DD; null when nothing given tells ("two days later", or no date of publication). */
  from: string | null;
  /** Last day that is meant, inclusive; null together with `from`. */
  to: string | null;
  precision: TimePrecision;
  relation: TimeRelation;
}
