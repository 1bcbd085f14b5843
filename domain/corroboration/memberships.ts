import { joinAll } from "@/domain/corroboration/disjoint-sets";
import type { Origin } from "@/domain/corroboration/origins";
import type { SeenThrough } from "@/domain/corroboration/see-through";
import { type Cuts, joinedMembers, type Tie, type TieMember, tiesSeveral } from "@/domain/corroboration/tie";
import { compareText } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";

/** A tie as far as it still joins, with the members that it does. */
export interface Bond {
  tie: Tie;
  members: TieMember[];
}

/** The final origins of one group, every origin that was seen through to one of them, and what holds them together. */
export interface Membership {
  finals: Origin[];
  members: Origin[];
  bonds: Bond[];
}

/**
 * Which final origins count as one: those that circles and ties join, also over origins that were seen through
 * themselves. What was joined so stays joined when one more relay is found: a relay more never splits a group.
 */
export function memberships(
  origins: readonly Origin[],
  seen: SeenThrough,
  { ties, cuts }: { ties: readonly Tie[]; cuts: Cuts },
): Membership[] {
  const parts = groupBy(origins, ({ id }) => id);
  const keysOf = ({ tie, members }: Bond) =>
    members
      .flatMap(({ originId }) => parts.get(originId) ?? [])
      .flatMap(({ key, firstHand }) => (tie.hearsayOnly && firstHand ? [] : [key]));
  const bonds = ties.flatMap((tie) =>
    joinedMembers(tie, cuts)
      .filter(tiesSeveral)
      .map((members) => ({ tie, members })),
  );
  const sets = joinAll([...seen.circles, ...bonds.map(keysOf)]);

  const finals = groupBy(
    origins.filter(({ key }) => seen.loops.has(key)),
    ({ key }) => sets.find(key),
  );
  const bondsOf = groupBy(bonds, (bond) => sets.find(keysOf(bond)[0] ?? ""));
  const members = membersOf(origins, seen, sets.find);
  return [...finals].map(([root, of]) => ({
    finals: of,
    members: members.get(root) ?? [],
    bonds: bondsOf.get(root) ?? [],
  }));
}

/** Every origin under each group it was seen through to; under several where it cites several. */
function membersOf(
  origins: readonly Origin[],
  { behind }: SeenThrough,
  find: (key: string) => string,
): Map<string, Origin[]> {
  const placed = origins.flatMap((origin) =>
    [...new Set((behind.get(origin.key) ?? []).map(find))].map((root) => ({ origin, root })),
  );
  const byRoot = groupBy(placed, ({ root }) => root);
  return new Map(
    [...byRoot].map(([root, found]) => [
      root,
      found.map(({ origin }) => origin).sort((a, b) => compareText(a.key, b.key)),
    ]),
  );
}
