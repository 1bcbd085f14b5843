import type { Comparison } from "./compare";

/** From this score on a claim is offered as the same. Chosen on the tuning half of the benchmark's pairs. */
export const OFFERED_FROM = 0.45;

/** Whether a claim is so much alike that a person is asked whether it is the same. */
export function isOffered({ score }: Pick<Comparison, "score">): boolean {
  return score >= OFFERED_FROM;
}
