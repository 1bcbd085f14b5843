import type { Verdict } from "@/domain/claims/standing";
import type { Independence, OriginGroup } from "@/domain/corroboration/model";
import { type GuardRefusalKind, guard } from "@/domain/review/guard";
import { compareText, sortedDistinct } from "@/lib/compare-text";

/** What about a decided claim changed under its decision. */
export type ReReviewCause = "groups" | "weakness" | "guard";

/** The words a history or a screen shows for each cause. */
export const RE_REVIEW_CAUSES: Record<ReReviewCause, string> = {
  groups: "its groups of origins changed",
  weakness: "a group of origins became weak or stopped being weak",
  guard: "the rule now says otherwise about its verdict",
};

/** A group as a decision rests on it: the ids of its origins, sorted, and whether it is weak. */
export interface BasisGroup {
  origins: string[];
  weak: boolean;
}

/** What a decision rests on, reduced to what later changes are compared with. Plain data that survives JSON. */
export interface Basis {
  groups: BasisGroup[];
  guard: "allowed" | GuardRefusalKind;
}

/**
 * Which ids tell origins apart. `recorded`: the sources that were picked, which no merge and no undoing of one changes, so
 * that another name alone changes no group. `counted`: the sources they count as, for a change to what was picked.
 */
export type BasisIds = "recorded" | "counted";

/** What a verdict rests on, from the count of its claim. */
export function basisOf(verdict: Verdict, independence: Independence, ids: BasisIds = "recorded"): Basis {
  const result = guard({ verdict, independence });
  return {
    groups: independence.groups
      .map((group) => ({ origins: originsOf(group, ids), weak: group.weak }))
      .sort((a, b) => compareText(a.origins.join(" "), b.origins.join(" "))),
    guard: result.allowed ? "allowed" : result.kind,
  };
}

/**
 * Why a decided claim has to be reviewed again after something it rests on changed, or null when it need not (rule:
 * Re-review). In this order: other groups of origins; the same groups but another weakness; another word of the guard on
 * the verdict that was decided. What only moves within a group, such as one appearance more of the same origin, is none.
 */
export function reReviewCause(before: Basis, after: Basis): ReReviewCause | null {
  if (membersOf(before.groups) !== membersOf(after.groups)) return "groups";
  if (membersOf(weakOf(before)) !== membersOf(weakOf(after))) return "weakness";
  if (before.guard !== after.guard) return "guard";
  return null;
}

function originsOf({ origins }: OriginGroup, ids: BasisIds): string[] {
  const found = origins.flatMap((origin) =>
    ids === "recorded" ? origin.recordedIds : (origin.sourceId ?? []),
  );
  return sortedDistinct(found);
}

const weakOf = ({ groups }: Basis): BasisGroup[] => groups.filter((group) => group.weak);

function membersOf(groups: readonly BasisGroup[]): string {
  return JSON.stringify(groups.map(({ origins }) => origins.join(" ")).sort(compareText));
}
