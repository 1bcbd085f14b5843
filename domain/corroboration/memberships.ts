import { joinAll } from "@/domain/corroboration/disjoint-sets";
import type { Origin } from "@/domain/corroboration/origins";
import type { SeenThrough } from "@/domain/corroboration/see-through";
import type { SharedRelay } from "@/domain/corroboration/shared-relays";
import { sortedDistinct } from "@/lib/compare-text";

/** The final origins of one group, and every origin that was seen through to one of them. */
export interface Membership {
  finals: Origin[];
  members: Origin[];
}

/** Which final origins count as one: those of one loop, and unnamed ones that share a relay. */
export function memberships(
  origins: readonly Origin[],
  seen: SeenThrough,
  shared: readonly SharedRelay[],
): Membership[] {
  const sets = joinAll([...seen.loops.values(), ...shared.map((one) => one.origins.map(({ id }) => id))]);
  const keys = sortedDistinct([...seen.loops.keys()].map(sets.find));
  const finalsOf = (key: string) => origins.filter(({ id }) => seen.loops.has(id) && sets.find(id) === key);

  return keys.map((key) => {
    const finals = finalsOf(key);
    const ids = new Set(finals.map(({ id }) => id));
    const members = origins.filter(({ id }) => (seen.behind.get(id) ?? []).some((final) => ids.has(final)));
    return { finals, members };
  });
}
