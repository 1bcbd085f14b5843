import "server-only";
import type { SameAs } from "@/domain/review/re-review";
import type { Dependents } from "@/server/corroboration/load-dependents";
import type { LoadedParty } from "./load-source";

/** A source with the ids of all that is seen as it, or goes with it. */
export interface Family {
  party: LoadedParty;
  ids: readonly string[];
}

/** The claims that a merge or undoing it may move, and the one name that both sources have for the rule. */
export interface MergeChange {
  dependents: Dependents;
  sameAs: SameAs;
}

/**
 * What merging one family into another may move, and what taking it out again may. Where both count alike, being seen as
 * the other moves only claims that rest on both.
 */
export function changeOfMerge(from: Family, into: Family): MergeChange {
  const { kind, checked, retractedAt } = from.party;
  const equallyRetracted = (retractedAt === null) === (into.party.retractedAt === null);
  const countAlike = kind === into.party.kind && checked === into.party.checked && equallyRetracted;
  return {
    dependents: { sourceIds: from.ids, besides: countAlike ? into.ids : null },
    sameAs: new Map([[from.party.id, into.party.id]]),
  };
}
