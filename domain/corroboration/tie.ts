import { joinAll } from "@/domain/corroboration/disjoint-sets";
import type { JoinKind } from "@/domain/corroboration/model";
import { groupBy } from "@/lib/group-by";

/** An origin in a tie, by the id it counts as and by the one the tie was recorded for. */
export interface TieMember {
  originId: string;
  recordedId: string;
  name: string;
  /** How it comes into the tie, in words, where there is something to tell. */
  way: string | null;
}

/** Origins each of which depends on every other for one reason. */
export interface Tie {
  kind: JoinKind;
  members: readonly TieMember[];
  /** Ties only what was not seen first-hand, since what a source saw itself it did not take from another. */
  hearsayOnly: boolean;
  /** The reason in words, for those of the members that the tie still joins. */
  say: (members: readonly TieMember[]) => string;
}

/** Pairs of sources, as recorded, whose own tie is taken away. */
export interface Cuts {
  /** Whether the tie between these two is taken away. */
  has: (one: string, other: string) => boolean;
  /** Whether any tie of this source is. */
  touches: (recordedId: string) => boolean;
}

/** The cuts between each two sources, whichever way round they are asked for. */
export function cutsOf(pairs: readonly (readonly [string, string])[]): Cuts {
  const cut = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const touched = new Set(pairs.flat());
  return { has: (one, other) => cut.has(`${one} ${other}`), touches: (id) => touched.has(id) };
}

/** The member as a value that tells it from every other one of its tie. */
const keyOf = ({ originId, recordedId }: TieMember): string => `${originId} ${recordedId}`;

/** Whether these are several origins: a circle of owners, merged sources or a cut may leave one, tied to nobody. */
export const tiesSeveral = (members: readonly TieMember[]): boolean =>
  new Set(members.map(({ originId }) => originId)).size > 1;

/**
 * The members that a tie still joins once the cuts are made: those that reach each other over pairs that were left. One
 * untouched member reaches all, so that only ties among touched ones are walked pair by pair.
 */
export function joinedMembers({ members }: Pick<Tie, "members">, cuts: Cuts): TieMember[][] {
  const free = members.find((member) => !cuts.touches(member.recordedId));
  if (free !== undefined) return [[...members]];

  const pairs = members.flatMap((one, index) =>
    members
      .slice(index + 1)
      .filter((other) => !cuts.has(one.recordedId, other.recordedId))
      .map((other) => [keyOf(one), keyOf(other)]),
  );
  const sets = joinAll(pairs);
  return [...groupBy(members, (member) => sets.find(keyOf(member))).values()];
}
