import { doOverlap, firstDayOf, isValidOn, type Period } from "@/domain/sources/period";
import { isOwnership, type Relation } from "@/domain/sources/relation";

/** A tie that is about to be added, as far as circles are concerned. */
export type Tie = Pick<Relation, "kind" | "fromId" | "toId"> & Period;

/**
 * The names of the sources through which a new tie of ownership would close a circle, from its second source back to its
 * first; null when it closes none. What counts is that all ties of the circle hold on one and the same day: "A owned by B
 * until 2000" and "B owned by A from 2001" are no circle. Ties other than ownership are passed over.
 */
export function findOwnershipCycle(tie: Tie, relations: readonly Relation[]): string[] | null {
  if (!isOwnership(tie.kind)) return null;

  const ownership = relations.filter((one) => isOwnership(one.kind) && doOverlap(one, tie));
  for (const day of daysToLookAt(tie, ownership)) {
    const path = findPath(
      tie,
      ownership.filter((one) => holdsOn(one, day)),
    );
    if (path !== null) return path;
  }
  return null;
}

/** What holds together changes for the worse only where a tie begins; null stands for the time before all of them. */
function daysToLookAt(tie: Period, relations: readonly Period[]): (string | null)[] {
  const starts = [tie, ...relations].map(({ since }) => since && firstDayOf(since));
  return [...new Set(starts.filter((day, at) => at === 0 || (day !== null && isValidOn(tie, day))))];
}

function holdsOn(relation: Period, day: string | null): boolean {
  return day === null ? relation.since === null : isValidOn(relation, day);
}

function findPath({ fromId, toId }: Tie, relations: readonly Relation[]): string[] | null {
  const cameBy = new Map<string, Relation>();
  for (const id of reach(toId, relations, cameBy)) {
    if (id === fromId) return namesOnTheWay(fromId, toId, cameBy);
  }
  return null;
}

function* reach(start: string, relations: readonly Relation[], cameBy: Map<string, Relation>) {
  const found = new Set([start]);
  for (const id of found) {
    yield id;
    for (const relation of relations.filter((one) => one.fromId === id && !found.has(one.toId))) {
      found.add(relation.toId);
      cameBy.set(relation.toId, relation);
    }
  }
}

function namesOnTheWay(end: string, start: string, cameBy: ReadonlyMap<string, Relation>): string[] {
  const last = cameBy.get(end);
  if (last === undefined || end === start) return [];

  const before = namesOnTheWay(last.fromId, start, cameBy);
  return before.length === 0 ? [last.fromName, last.toName] : [...before, last.toName];
}
