import type { CampMembership } from "@/domain/sources/camp";
import type { MergeParty } from "@/domain/sources/merge";
import { doOverlap, isInOrder, type Period, periodInWords } from "@/domain/sources/period";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** Why a source may not be put into a camp. */
export type CampRefusal = "period_upside_down" | "unnamed_source" | "merged_source" | "camp_overlaps";

/** A tie to a camp as somebody wants it. */
export interface CampToCheck extends Period {
  conflictId: string;
  source: MergeParty;
}

/**
 * Whether a source may stand in a camp beside those it stands in (`camps`: all of its own). In this order: the period
 * ends no earlier than it starts; the source is named; it is not merged into another one; and it stands in no camp of the
 * same conflict on any of these days.
 */
export function checkCamp(
  wanted: CampToCheck,
  camps: readonly CampMembership[],
): Result<null, Refusal<CampRefusal>> {
  const { source, conflictId } = wanted;
  if (!isInOrder(wanted)) {
    return refuse("period_upside_down", "It can't end before it starts.", "until");
  }
  if (source.kind === "unnamed") {
    return refuse("unnamed_source", "Nobody knows on which side an unnamed source stands.");
  }
  if (source.mergedInto !== null) {
    return refuse("merged_source", `This source is merged into ${source.mergedInto.name}. Place that one.`);
  }
  const other = camps.find((one) => one.conflictId === conflictId && doOverlap(one, wanted));
  if (other) {
    const period = periodInWords(other) || "without dates";
    const message = `It stands on the side of ${other.camp} already, ${period}. Take that out or end it first.`;
    return refuse("camp_overlaps", message, "since");
  }
  return ok(null);
}
