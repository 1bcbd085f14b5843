/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const RESAMPLES = 1000;
const SEED = 20161108;

/**
 * A statistic over documents with its 95 % bootstrap interval: the statistic of 1,000 samples drawn from the documents with
 * replacement, the outer 2.5 % on each side left out. The seed is fixed, so that the same documents give the same interval.
 */
export function estimate<T>(documents: readonly T[], statistic: (sample: readonly T[]) => number): Estimate {
  const random = drawing(SEED);
  const values = Array.from({ length: RESAMPLES }, () => statistic(resample(documents, random))).sort(
    (a, b) => a - b,
  );
  return {
    value: statistic(documents),
    low: values[RESAMPLES * 0.025] ?? Number.NaN,
    high: values[RESAMPLES * 0.975 - 1] ?? Number.NaN,
  };
}

function resample<T>(documents: readonly T[], random: () => number): T[] {
  return Array.from(documents, () => documents[Math.floor(random() * documents.length)]).filter(
    (drawn) => drawn !== undefined,
  );
}

/** A linear congruential generator (Numerical Recipes' constants): numbers from 0 up to 1. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
