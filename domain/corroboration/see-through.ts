import type { Origin } from "@/domain/corroboration/origins";
import { compareText, sortedDistinct } from "@/lib/compare-text";

/** An origin that another report of the claim shows only relaying a deeper one. */
export interface Dependence {
  from: Origin;
  to: Origin;
}

/** Which origins are left once relays are seen through. */
export interface SeenThrough {
  dependences: Dependence[];
  /** For each origin, the ids of the final origins behind it; its own id when it is one. */
  behind: Map<string, string[]>;
  /** For each final origin, the ids of its loop, itself included; alone when it stands in none. */
  loops: Map<string, string[]>;
}

/**
 * Sees through relays (rule: Independence and corroboration, 2). An origin with no first-hand report of its own gives
 * way to each deeper origin that some chain shows it carrying, and so on down. Where that leads back, the loop itself is
 * what is left. Adding a relay can only make more origins give way, never fewer.
 */
export function seeThrough(origins: readonly Origin[]): SeenThrough {
  const dependences = origins.flatMap((to) => dependencesOn(to, origins));
  const reach = new Map(origins.map(({ id }) => [id, reachable(id, dependences)]));
  const reached = (id: string) => reach.get(id) ?? new Set<string>();
  const finals = origins
    .map(({ id }) => id)
    .filter((id) => [...reached(id)].every((other) => reached(other).has(id)));

  return {
    dependences: dependences.sort(byNames),
    behind: new Map(origins.map(({ id }) => [id, finals.filter((final) => reached(id).has(final))])),
    loops: new Map(finals.map((id) => [id, sortedDistinct(reached(id))])),
  };
}

function dependencesOn(to: Origin, origins: readonly Origin[]): Dependence[] {
  const carriers = new Set(to.carriers.map((carrier) => carrier.sourceId));
  return origins
    .filter((from) => from.id !== to.id && carriers.has(from.id) && !from.firstHand)
    .map((from) => ({ from, to }));
}

/** Everything an origin leads to, itself included. */
function reachable(start: string, dependences: readonly Dependence[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const { from, to } of dependences) if (from.id === id) found.add(to.id);
  }
  return found;
}

function byNames(a: Dependence, b: Dependence): number {
  return (
    compareText(a.from.name, b.from.name) ||
    compareText(a.to.name, b.to.name) ||
    compareText(a.from.id + a.to.id, b.from.id + b.to.id)
  );
}
