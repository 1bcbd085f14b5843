import { joinAll } from "@/domain/corroboration/disjoint-sets";
import type { CampSupport, GroupCamp, OriginGroup, SourceTies } from "@/domain/corroboration/model";
import { pathFinder, tiesOnDay } from "@/domain/corroboration/relation-paths";
import { isValidOn } from "@/domain/sources/period";
import { isOwnership } from "@/domain/sources/relation";
import { compareText } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";

/** Gives the sides that a source stands on. */
export type CampsOf = (sourceId: string) => GroupCamp[];

/**
 * On which sides sources stand on the claim's day: their own, and those of what they are part of, owned by or state-run
 * by, over any number of steps.
 */
export function campFinder(ties: SourceTies): CampsOf {
  const bySource = groupBy(
    ties.camps.filter((membership) => isValidOn(membership, ties.day)),
    ({ sourceId }) => sourceId,
  );
  if (bySource.size === 0) return () => [];

  const findPaths = pathFinder(tiesOnDay(ties).filter(({ kind }) => isOwnership(kind)));
  return (sourceId) =>
    [sourceId, ...findPaths(sourceId).map(({ toId }) => toId)]
      .flatMap((id) => bySource.get(id) ?? [])
      .map(({ campId, camp, conflict }) => ({ campId, camp, conflict }));
}

/** Each side once, by conflict and name. */
export function distinctCamps(camps: readonly GroupCamp[]): GroupCamp[] {
  const byId = new Map(camps.map((camp) => [camp.campId, camp]));
  return [...byId.values()].sort(
    (a, b) =>
      compareText(a.conflict, b.conflict) || compareText(a.camp, b.camp) || compareText(a.campId, b.campId),
  );
}

/** The sides that support the claim, each with the number of groups on it. */
export function campSupport(groups: readonly OriginGroup[]): CampSupport[] {
  const standing = groups.flatMap((group) => group.camps);
  const byCamp = groupBy(standing, ({ campId }) => campId);
  return distinctCamps(standing).map((camp) => ({ ...camp, groups: byCamp.get(camp.campId)?.length ?? 0 }));
}

/**
 * Whether groups of different sides of one conflict support the claim: two groups that both stand in it and share no side
 * there. One group with members on both sides crosses nothing.
 */
export function isCrossCamp(groups: readonly OriginGroup[]): boolean {
  const sides = groups.map((group) => groupBy(group.camps, ({ conflict }) => conflict));
  return sides.some((one, at) => sides.slice(at + 1).some((other) => areOpposed(one, other)));
}

type SidesByConflict = ReadonlyMap<string, readonly GroupCamp[]>;

function areOpposed(one: SidesByConflict, other: SidesByConflict): boolean {
  return [...one].some(([conflict, mine]) => {
    const theirs = new Set((other.get(conflict) ?? []).map(({ campId }) => campId));
    return theirs.size > 0 && mine.every(({ campId }) => !theirs.has(campId));
  });
}

/**
 * How many origins the guard takes the groups for (rule: Guard). In this order: groups that share a side supply one
 * together, but for one with a statement against its speaker's interest, which supplies one itself; of what is left, all
 * that is only weak supplies one together.
 */
export function supplyOf(groups: readonly OriginGroup[]): number {
  const sides = joinAll(
    groups.filter((group) => !group.againstInterest).map(({ key, camps }) => [key, ...camps.map(campKey)]),
  );
  const units = [...groupBy(groups, ({ key }) => sides.find(key)).values()];
  const strong = units.filter((unit) => unit.some((group) => !group.weak)).length;
  return strong + Math.min(units.length - strong, 1);
}

const campKey = ({ campId }: GroupCamp): string => `camp ${campId}`;
