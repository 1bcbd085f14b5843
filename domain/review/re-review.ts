import type { Verdict } from "@/domain/claims/standing";
import type { Independence } from "@/domain/corroboration/model";
import { guard } from "@/domain/review/guard";
import { compareText } from "@/lib/compare-text";

/** What about a decided claim changed under its decision. */
export type ReReviewCause = "groups" | "weakness" | "guard";

/** The words a history or a screen shows for each cause. */
export const RE_REVIEW_CAUSES: Record<ReReviewCause, string> = {
  groups: "its groups of origins changed",
  weakness: "a group of origins became weak or stopped being weak",
  guard: "the guard now says otherwise about its verdict",
};

/**
 * Why a decided claim has to be reviewed again after something it rests on changed, or null when it need not (rule:
 * Re-review). In this order: other groups of origins; the same groups but another weakness; another word of the guard on
 * the verdict that was decided. What only moves within a group, such as one appearance more of the same origin, is none.
 */
export function reReviewCause(change: {
  verdict: Verdict;
  before: Independence;
  after: Independence;
}): ReReviewCause | null {
  const { verdict, before, after } = change;
  if (groupsOf(before) !== groupsOf(after)) return "groups";
  if (weaknessOf(before) !== weaknessOf(after)) return "weakness";
  if (guardOf(verdict, before) !== guardOf(verdict, after)) return "guard";
  return null;
}

function groupsOf({ groups }: Independence): string {
  const keys = groups.map(({ origins }) =>
    origins.map(({ sourceId }) => sourceId ?? "unknown").sort(compareText),
  );
  return JSON.stringify(keys.map((ids) => ids.join(" ")).sort(compareText));
}

function weaknessOf({ groups }: Independence): string {
  const weak = groups.filter((group) => group.weak).map((group) => group.key);
  return JSON.stringify(weak.sort(compareText));
}

function guardOf(verdict: Verdict, independence: Independence): string {
  const result = guard({ verdict, independence });
  return result.allowed ? "allowed" : result.kind;
}
