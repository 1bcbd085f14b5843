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
