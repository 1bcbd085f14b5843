import type { Standing, Verdict } from "@/domain/claims/standing";

/** What can happen to a claim's standing (rule: Review). */
export type StandingStep =
  | { kind: "take" }
  | { kind: "review" }
  | { kind: "decide"; verdict: Verdict }
  | { kind: "reopen" }
  | { kind: "dependents_change" };

/** A standing to go to; `the verdict` stands for whichever verdict was decided. */
type Target = Standing | "the verdict";

const OPEN: Partial<Record<StandingStep["kind"], Target>> = {
  take: "in_review",
  review: "in_review",
  decide: "the verdict",
};
const DECIDED: Partial<Record<StandingStep["kind"], Target>> = {
  reopen: "needs_re_review",
  dependents_change: "needs_re_review",
};

/** From each standing, the steps that are open and where they lead. Whatever is not listed can't happen. */
export const TRANSITIONS: Record<Standing, Partial<Record<StandingStep["kind"], Target>>> = {
  unreviewed: OPEN,
  in_review: OPEN,
  needs_re_review: OPEN,
  corroborated: DECIDED,
  disputed: DECIDED,
  unverifiable: DECIDED,
};

/** Where a step leads from a standing, or null when it can't be taken there. */
export function nextStanding(from: Standing, step: StandingStep): Standing | null {
  const target = TRANSITIONS[from][step.kind];
  if (target === undefined) return null;
  if (target !== "the verdict") return target;

  return step.kind === "decide" ? step.verdict : null;
}
