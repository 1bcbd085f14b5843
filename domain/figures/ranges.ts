import type { FigureBound } from "./figure";

/** The ends of a range; null where it is open. */
export interface Range {
  low: number | null;
  high: number | null;
}

/** Whether two ranges have a number in common; an open end reaches any number. */
export function rangesMeet(one: Range, other: Range): boolean {
  const low = Math.max(one.low ?? 0, other.low ?? 0);
  return low <= Math.min(one.high ?? Number.POSITIVE_INFINITY, other.high ?? Number.POSITIVE_INFINITY);
}

/** What is printed with "about" is rounded: it reaches this share of its number either way, and one at least. */
const ABOUT = 0.1;

/**
 * Whether two figures of the same thing can both hold: whether their ranges meet, that of an "about" taken with its
 * rounding. "About 40" and "at least 43" are no conflict; "about 40" and 50 are.
 */
export function canBothHold(
  one: Range & { bound: FigureBound },
  other: Range & { bound: FigureBound },
): boolean {
  return rangesMeet(rounded(one), rounded(other));
}

function rounded({ low, high, bound }: Range & { bound: FigureBound }): Range {
  if (bound !== "about") return { low, high };

  const by = (end: number) => Math.max(1, end * ABOUT);
  return { low: low === null ? null : low - by(low), high: high === null ? null : high + by(high) };
}
