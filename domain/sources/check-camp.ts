import type { CampMembership } from "@/domain/sources/camp";
import type { MergeParty } from "@/domain/sources/merge";
import { doOverlap, isInOrder, isSamePeriod, type Period, periodInWords } from "@/domain/sources/period";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** Why a source may not be put into a camp. */
export type CampRefusal = "period_upside_down" | "unnamed_source" | "merged_source" | "camp_overlaps";

/** A tie to a camp as somebody wants it. `id` is null until it is stored; a stored one does not stand in its own way. */
export interface CampToCheck extends Period {
  id: string | null;
  conflictId: string;
  source: MergeParty;
}

/**
 * Whether a source may stand in a camp beside those it stands in (`camps`: all of its own). In this order: the period
 * ends no earlier than it starts; the source is named; it is not merged into another one where the tie is new; and it
 * stands in no other camp of the same conflict on any of these days. A stored one whose days stay may stand: a merge may
 * have laid it over another one.
 */
export function checkCamp(
  wanted: CampToCheck,
  camps: readonly CampMembership[],
): Result<null, Refusal<CampRefusal>> {
  const { id, source, conflictId } = wanted;
  if (!isInOrder(wanted)) {
    return refuse("period_upside_down", "It can’t end before it starts.", "until");
  }
  if (source.kind === "unnamed") {
    return refuse("unnamed_source", "Nobody knows on which side an unnamed source stands.");
  }
  if (id === null && source.mergedInto !== null) {
    return refuse("merged_source", `This source is merged into ${source.mergedInto.name}. Place that one.`);
  }
  if (camps.some((one) => one.id === id && isSamePeriod(one, wanted))) return ok(null);
  const others = camps.filter((one) => one.id !== id && one.conflictId === conflictId);
  const other = others.find((one) => doOverlap(one, wanted));
  if (other) {
    const period = periodInWords(other) || "without dates";
    const message = `It stands on the side of ${other.camp} already, ${period}. Take that out or end it first.`;
    return refuse("camp_overlaps", message, "since");
  }
  return ok(null);
}
