/**
 * The days on which something held, both inclusive, each as `2015-09-30`; null where the start or the end is open or not
 * known.
 */
export interface Period {
  since: string | null;
  until: string | null;
}

/** Whether a period ends no earlier than it starts. */
export function isInOrder({ since, until }: Period): boolean {
  return since === null || until === null || since <= until;
}

/**
 * Whether something held on a day. A day that is not known (null) counts as within: what may have held then is taken
 * into account, since a dependence that is overlooked would be a false certainty (rule: Attribution).
 */
export function isValidOn({ since, until }: Period, day: string | null): boolean {
  if (day === null) return true;
  return (since === null || since <= day) && (until === null || day <= until);
}

/** Whether two periods share a day. */
export function doOverlap(one: Period, other: Period): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

/** The period in words: "since 2015-09-30", "until 2020-01-31", "2015-09-30 to 2020-01-31"; empty when it has no bounds. */
export function periodInWords({ since, until }: Period): string {
  if (since !== null && until !== null) return `${since} to ${until}`;
  if (since !== null) return `since ${since}`;
  return until === null ? "" : `until ${until}`;
}

function startsBeforeEnd({ since }: Period, { until }: Period): boolean {
  return since === null || until === null || since <= until;
}
