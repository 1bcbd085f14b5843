/**
 * The days on which something held, both inclusive, each as finely as it is known: `2015-09-30`, `2015-09` or `2015`; null
 * where the start or the end is open or not known.
 */
export interface Period {
  since: string | null;
  until: string | null;
}

/** The first day that a bound can mean: `2015-01-01` for `2015`. */
export function firstDayOf(bound: string): string {
  return `${bound}-01-01`.slice(0, 10).padEnd(10, "-01");
}

/** The last day that a bound can mean: `2015-12-31` for `2015`. */
export function lastDayOf(bound: string): string {
  if (bound.length === 10) return bound;
  const [year = 0, month = 12] = bound.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether a period ends no earlier than it starts. */
export function isInOrder({ since, until }: Period): boolean {
  return since === null || until === null || firstDayOf(since) <= lastDayOf(until);
}

/**
 * Whether something held on a day. A day that is not known (null) counts as within, and so does every day that a bound can
 * mean: what may have held then is taken into account, since a dependence that is overlooked would be a false certainty
 * (rule: Attribution).
 */
export function isValidOn({ since, until }: Period, day: string | null): boolean {
  if (day === null) return true;
  return (since === null || firstDayOf(since) <= day) && (until === null || day <= lastDayOf(until));
}

/** Whether two periods have the same bounds. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return one.since === other.since && one.until === other.until;
}

/** Whether two periods may share a day. */
export function doOverlap(one: Period, other: Period): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

/** The period in words: "since 2015-09-30", "until 2020", "2015-09 to 2020-01-31"; empty when it has no bounds. */
export function periodInWords({ since, until }: Period): string {
  if (since !== null && until !== null) return `${since} to ${until}`;
  if (since !== null) return `since ${since}`;
  return until === null ? "" : `until ${until}`;
}

function startsBeforeEnd({ since }: Period, { until }: Period): boolean {
  return since === null || until === null || firstDayOf(since) <= lastDayOf(until);
}
