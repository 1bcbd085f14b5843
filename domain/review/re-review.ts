import type { Verdict } from "@/domain/claims/standing";
import type { Independence, OriginGroup } from "@/domain/corroboration/model";
import { guard } from "@/domain/review/guard";
import { compareText } from "@/lib/compare-text";

/** What about a decided claim changed under its decision. */
export type ReReviewCause = "groups" | "weakness" | "guard";

/** The id a source is seen as, before or after a merge, by its own id. */
export type SameAs = ReadonlyMap<string, string>;

const NOBODY: SameAs = new Map();

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
 * `sameAs` names a source's id under the id it is merged into, before or after: another name alone changes no group.
 */
export function reReviewCause(change: {
  verdict: Verdict;
  before: Independence;
  after: Independence;
  sameAs?: SameAs;
}): ReReviewCause | null {
  const { verdict, before, after, sameAs = NOBODY } = change;
  if (groupsOf(before, sameAs) !== groupsOf(after, sameAs)) return "groups";
  if (weaknessOf(before, sameAs) !== weaknessOf(after, sameAs)) return "weakness";
  if (guardOf(verdict, before) !== guardOf(verdict, after)) return "guard";
  return null;
}

function groupsOf({ groups }: Independence, sameAs: SameAs): string {
  return JSON.stringify(groups.map((group) => originsOf(group, sameAs)).sort(compareText));
}

function weaknessOf({ groups }: Independence, sameAs: SameAs): string {
  const weak = groups.filter((group) => group.weak).map((group) => originsOf(group, sameAs));
  return JSON.stringify(weak.sort(compareText));
}

function originsOf({ origins }: OriginGroup, sameAs: SameAs): string {
  const ids = origins.map(({ sourceId }) =>
    sourceId === null ? "unknown" : (sameAs.get(sourceId) ?? sourceId),
  );
  return [...new Set(ids)].sort(compareText).join(" ");
}

function guardOf(verdict: Verdict, independence: Independence): string {
  const result = guard({ verdict, independence });
  return result.allowed ? "allowed" : result.kind;
}
