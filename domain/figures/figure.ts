import type { Span } from "@/lib/text/code-points";

/** How a printed number limits what it counts. */
export const FIGURE_BOUNDS = ["exactly", "at_least", "at_most", "about"] as const;

/** One of the closed set of bounds. */
export type FigureBound = (typeof FIGURE_BOUNDS)[number];

/** What happened to whatever is counted; `share` is a percentage, `attacks` are strikes and missiles. */
export const FIGURE_CATEGORIES = [
  "killed",
  "wounded",
  "casualties",
  "missing",
  "captured",
  "kidnapped",
  "released",
  "surrendered",
  "displaced",
  "evacuated",
  "trapped",
  "destroyed",
  "attacks",
  "share",
  "money",
  "duration",
  "other",
] as const;

/** One of the closed set of categories. */
export type FigureCategory = (typeof FIGURE_CATEGORIES)[number];

/** Which people are counted, as far as their noun tells. */
export const FIGURE_GROUPS = ["civilians", "fighters", "children", "women"] as const;

/** One of the closed set of groups. */
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** A number inside a text, with what it counts. */
export interface Figure {
  /** The printed quantity with the words of its bound ("at least 30", "between 30 and 40"), in code points. */
  span: Span;
  /** Those printed words. */
  printed: string;
  /** The least that is meant; null when there is no lower end ("up to 40"). */
  low: number | null;
  /** The most that is meant; null when there is no upper end ("at least 30"). Never below `low`. */
  high: number | null;
  bound: FigureBound;
  /** The printed word of a vague number that was coded by rule ("dozens": at least 12); null for numbers. */
  coded: string | null;
  /** What is counted or measured: "people", else the printed noun in lower case ("tanks", "km", "$"); "" when unsaid. */
  unit: string;
  category: FigureCategory;
  /** The printed words for those counted ("Turkish soldiers"); null when the text says none. */
  ofWhom: string | null;
  group: FigureGroup | null;
  /** Where the figure stands that this one is a part of ("30 killed, including 12 children"); null for others. */
  partOf: Span | null;
}
