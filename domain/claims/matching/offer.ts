import type { Comparison } from "./compare";

/** From this score on a claim is offered as the same. Chosen on the tuning half of the benchmark's pairs. */
const OFFERED_FROM = 0.45;

/**
 * Whether a claim is so much alike that a person is asked whether it is the same; never without a reason to show, and not
 * for a number alone where anything speaks against it.
 */
export function isOffered({ score, shared, against }: Comparison): boolean {
  const [first, ...more] = shared;
  if (score < OFFERED_FROM || first === undefined) return false;
  return more.length > 0 || first.feature !== "figure" || against.length === 0;
}
