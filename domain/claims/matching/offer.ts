import type { Comparison } from "./compare";

/** From this score on a claim is offered as the same. Chosen on the tuning half of the benchmark's pairs. */
const OFFERED_FROM = 0.45;

/** Whether a claim is so much alike that a person is asked whether it is the same; never without a reason to show. */
export function isOffered({ score, shared }: Pick<Comparison, "score" | "shared">): boolean {
  return score >= OFFERED_FROM && shared.length > 0;
}
