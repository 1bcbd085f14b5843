import type { Comparison, Feature, Reason } from "./compare";

/** From this score on a claim is offered as the same. Chosen on the tuning half of the benchmark's pairs. */
const OFFERED_FROM = 0.45;

/** From this score on one is offered for its place alone: a war has many claims of one town. Chosen in the same way. */
const PLACE_ALONE_FROM = 0.6;

/**
 * Whether a claim is so much alike that a person is asked whether it is the same: from a score on, and
 * 1. never without a reason to show;
 * 2. not for a number alone, where anything speaks against it;
 * 3. for a place alone, only from a higher score on;
 * 4. not where something else happened, unless the wording is much the same.
 */
export function isOffered({ score, shared, against }: Comparison): boolean {
  if (score < OFFERED_FROM || shared.length === 0) return false;
  if (shared.every(isOf("figure")) && against.length > 0) return false;
  if (shared.every(isOf("place")) && score < PLACE_ALONE_FROM) return false;
  return !against.some(isOf("happening")) || shared.some(isOf("wording"));
}

const isOf =
  (feature: Feature) =>
  (reason: Reason): boolean =>
    reason.feature === feature;
