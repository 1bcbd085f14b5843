import { circlesOf } from "@/domain/corroboration/cycles";
import type { CountedRelation } from "@/domain/corroboration/model";
import type { Origin } from "@/domain/corroboration/origins";
import { pathFinder } from "@/domain/corroboration/relation-paths";
import { compareText } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";

/** An origin that another report of the claim, or a relation, shows only relaying a deeper one. */
export interface Dependence {
  from: Origin;
  to: Origin;
  /** The relations that show it; none where a report does. */
  relations: readonly CountedRelation[];
}

/** Which origins are left once relays are seen through; all by their keys. */
export interface SeenThrough {
  dependences: Dependence[];
  /** For each origin, the final origins behind it; itself when it is one. */
  behind: Map<string, string[]>;
  /** For each final origin, its loop, itself included; alone when it stands in none. */
  loops: Map<string, string[]>;
  /** What cites one another in a circle, final or not: it stays together whatever else is found behind it. */
  circles: string[][];
}

/**
 * Sees through relays (rule: Independence and corroboration, 2). An origin with no first-hand report of its own gives
 * way to each deeper origin that some chain or relation shows it carrying, and so on down. Where that leads back, the loop
 * itself is what is left. Adding a relay can only make more origins give way, never fewer.
 */
export function seeThrough(
  origins: readonly Origin[],
  relations: readonly CountedRelation[] = [],
): SeenThrough {
  const carried = [...carriedByChain(origins), ...carriedByRelation(origins, relations)].sort(byNames);
  const witnesses = new Map(
    origins.filter(({ firstHand }) => firstHand).map((origin) => [origin.id, origin]),
  );
  const dependences = carried.filter(({ from }) => !witnesses.has(from.id));
  const own = origins.flatMap((from): Dependence[] => {
    const to = witnesses.get(from.id);
    return to === undefined || to.key === from.key ? [] : [{ from, to, relations: [] }];
  });
  const keys = origins.map(({ key }) => key);

  return {
    dependences,
    ...leftOver(keys, stepsOf([...dependences, ...own])),
    circles: circlesOf(keys, stepsOf([...carried, ...own])).filter((circle) => circle.length > 1),
  };
}

function carriedByChain(origins: readonly Origin[]): Dependence[] {
  const hearsay = hearsayOf(origins);
  const parts = groupBy(origins, ({ id }) => id);
  return origins.flatMap((origin) => {
    const ids = new Set(origin.carriers.map(({ sourceId }) => sourceId).filter((id) => id !== origin.id));
    return [...ids].flatMap((id) => dependencesOf(hearsay.get(id), parts.get(origin.id)));
  });
}

function carriedByRelation(origins: readonly Origin[], relations: readonly CountedRelation[]): Dependence[] {
  const findPaths = pathFinder(relations.filter(({ kind }) => kind === "relays"));
  const parts = groupBy(origins, ({ id }) => id);
  return [...hearsayOf(origins).values()].flatMap((from) =>
    findPaths(from.id)
      .filter(({ toId }) => toId !== from.id)
      .flatMap(({ toId, steps }) => dependencesOf(from, parts.get(toId), steps)),
  );
}

const hearsayOf = (origins: readonly Origin[]): Map<string, Origin> =>
  new Map(origins.filter(({ firstHand }) => !firstHand).map((origin) => [origin.id, origin]));

function dependencesOf(
  from: Origin | undefined,
  to: readonly Origin[] = [],
  relations: readonly CountedRelation[] = [],
): Dependence[] {
  return from === undefined ? [] : to.map((one) => ({ from, to: one, relations }));
}

function stepsOf(dependences: readonly Dependence[]): Map<string, string[]> {
  const byStart = groupBy(dependences, ({ from }) => from.key);
  return new Map([...byStart].map(([key, found]) => [key, [...new Set(found.map(({ to }) => to.key))]]));
}

/** Circles that lead nowhere else are final; what leads to them gives way. Each comes after what it leads to. */
function leftOver(keys: readonly string[], steps: ReadonlyMap<string, readonly string[]>) {
  const behind = new Map<string, string[]>();
  const loops = new Map<string, string[]>();
  for (const circle of circlesOf(keys, steps)) {
    const within = new Set(circle);
    const beyond = circle.flatMap((key) => steps.get(key) ?? []).filter((key) => !within.has(key));
    const finals =
      beyond.length === 0 ? circle : [...new Set(beyond.flatMap((key) => behind.get(key) ?? []))];
    for (const key of circle) behind.set(key, finals.sort(compareText));
    if (beyond.length === 0) for (const key of circle) loops.set(key, circle);
  }
  return { behind, loops };
}

function byNames(a: Dependence, b: Dependence): number {
  return (
    compareText(a.from.name, b.from.name) ||
    compareText(a.to.name, b.to.name) ||
    compareText(a.from.key + a.to.key, b.from.key + b.to.key)
  );
}
