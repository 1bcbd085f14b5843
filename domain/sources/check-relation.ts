import type { MergeParty } from "@/domain/sources/merge";
import { findOwnershipCycle } from "@/domain/sources/ownership-cycle";
import { doOverlap, isInOrder, isSamePeriod, type Period, periodInWords } from "@/domain/sources/period";
import { isSameTie, RELATION_WORDS, type Relation, type RelationKind } from "@/domain/sources/relation";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/**
 * A tie as somebody wants it. `id` is null until it is stored; a stored one does not stand in its own way, and its ends go
 * by the ids they count as.
 */
export interface RelationToCheck extends Period {
  id: string | null;
  kind: RelationKind;
  from: MergeParty;
  to: MergeParty;
}

/** Why a tie is refused. */
export type RelationRefusal =
  | "period_upside_down"
  | "same_source"
  | "unnamed_source"
  | "merged_source"
  | "relation_overlaps"
  | "ownership_cycle";

/**
 * Whether a tie may stand beside those there are (`relations`: at least all that lead on from its two sources). In this
 * order: it ends no earlier than it starts; it ties two sources; neither is unnamed, since nobody knows who that is;
 * neither of a new one is merged into another one; the same tie does not hold already on one of its days; and it closes no
 * circle of ownership on any day. A stored one whose days stay may stand: a merge may have laid it over another one.
 */
export function checkRelation(
  wanted: RelationToCheck,
  relations: readonly Relation[],
): Result<null, Refusal<RelationRefusal>> {
  const sound = checkEnds(wanted);
  if (!sound.ok) return sound;
  const others = relations.filter(({ id }) => id !== wanted.id);
  if (relations.some((one) => one.id === wanted.id && isSamePeriod(one, wanted))) return ok(null);

  const { from, to, kind, since, until } = wanted;
  const tie = { kind, fromId: from.id, toId: to.id, since, until };
  const same = others.find((one) => isSameTie(one, tie) && doOverlap(one, tie));
  if (same) return refuse("relation_overlaps", overlapInWords(same), "since");

  const cycle = findOwnershipCycle(tie, others);
  if (cycle) return refuse("ownership_cycle", cycleInWords(wanted, cycle), "to");
  return ok(null);
}

function checkEnds(wanted: RelationToCheck): Result<null, Refusal<RelationRefusal>> {
  const { id, from, to } = wanted;
  if (!isInOrder(wanted)) {
    return refuse("period_upside_down", "A relation can’t end before it starts.", "until");
  }
  if (from.id === to.id) return refuse("same_source", "A source can’t be related to itself.", "to");
  if (from.kind === "unnamed" || to.kind === "unnamed") {
    return refuse("unnamed_source", "Nobody knows who an unnamed source is: it has no relations.", "to");
  }
  const merged = [from, to].find(({ mergedInto }) => mergedInto !== null);
  if (id === null && merged?.mergedInto) {
    const message = `${say(merged)} is merged into ${say(merged.mergedInto)}. Relate that one.`;
    return refuse("merged_source", message, merged === to ? "to" : undefined);
  }
  return ok(null);
}

function overlapInWords(same: Relation): string {
  const period = periodInWords(same) || "without dates";
  return `This is recorded already, ${period}. Change or end that one first.`;
}

function cycleInWords({ from, to, kind }: RelationToCheck, [first, ...names]: readonly string[]): string {
  const chain = names.map((name) => `under ${name}`).join(", ");
  return `${from.name} ${RELATION_WORDS[kind]} ${to.name} would close a circle: ${first ?? to.name} already stands ${chain}.`;
}

function say({ ref, name }: { ref: number; name: string }): string {
  return `${formatReference("S", ref)} ${name}`;
}
