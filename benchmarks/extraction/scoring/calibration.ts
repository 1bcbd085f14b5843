/** One proposal: how sure the extractor was (0 to 1), and whether it was right. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** Proposals of like confidence. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence; NaN for an empty bin. */
  confidence: number;
  /** Share that was right; NaN for an empty bin. */
  right: number;
}

const BINS = 10;

/** Sorts proposals into ten bins of equal width; a confidence of 1 belongs to the last. */
export function toBins(judged: readonly Judged[]): Bin[] {
  const bins: Judged[][] = Array.from({ length: BINS }, () => []);
  for (const each of judged) bins[Math.min(BINS - 1, Math.floor(each.confidence * BINS))]?.push(each);

  return bins.map((bin, i) => ({
    from: i / BINS,
    to: (i + 1) / BINS,
    count: bin.length,
    confidence: mean(bin.map(({ confidence }) => confidence)),
    right: mean(bin.map(({ right }) => (right ? 1 : 0))),
  }));
}

/** Expected calibration error: how far the bins' confidence lies from the share that was right, weighed by size. */
export function calibrationError(judged: readonly Judged[]): number {
  const filled = toBins(judged).filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 0;
  return filled.reduce((sum, bin) => sum + (bin.count / total) * Math.abs(bin.confidence - bin.right), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
