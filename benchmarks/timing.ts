/** What was measured of one thing done many times: times in ms. */
export interface Timing {
  p50: number;
  p95: number;
  perSecond: number;
  times: number;
}

/** Sums up single durations, in ms, that together took `wall` ms. */
export function summarise(durations: readonly number[], wall: number): Timing {
  const sorted = [...durations].sort((a, b) => a - b);
  return {
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    perSecond: sorted.length / (wall / 1000),
    times: sorted.length,
  };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
