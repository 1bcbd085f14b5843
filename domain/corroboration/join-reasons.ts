import type { Bond, Membership } from "@/domain/corroboration/memberships";
import type { Join } from "@/domain/corroboration/model";
import type { Origin } from "@/domain/corroboration/origins";
import { pathInWords } from "@/domain/corroboration/relation-words";
import { ORIGIN_UNKNOWN, type Report } from "@/domain/corroboration/reports";
import type { Dependence, SeenThrough } from "@/domain/corroboration/see-through";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";
import { inList } from "@/lib/words";

/** What was found once for all groups, so that each group is told in time that grows with itself alone. */
export interface Found {
  loops: SeenThrough["loops"];
  /** The dependences by the key of the origin that gives way. */
  dependences: ReadonlyMap<string, readonly Dependence[]>;
}

/** Why the members of a group stand together, each join in words, in an order that depends on nothing but the data. */
export function joinReasons(membership: Membership, found: Found): Join[] {
  return [
    ...sameSource(membership),
    ...seenThrough(membership, found),
    ...loops(membership, found),
    ...bonds(membership),
  ];
}

function sameSource({ finals, members }: Membership): Join[] {
  const reports = groupBy(members, ({ id }) => id);
  return [...finals].sort(byName).flatMap((origin) => {
    const own = (reports.get(origin.id) ?? []).flatMap((part) => part.reports);
    return own.length > 1 ? [sameSourceJoin(origin, own)] : [];
  });
}

function sameSourceJoin({ id, name }: Origin, reports: readonly Report[]): Join {
  if (id !== ORIGIN_UNKNOWN) {
    const reason = `${name} is the origin of ${reportsInWords(reports)}.`;
    return { kind: "same_source", reason, between: [] };
  }
  const reason = `${reports.length} pieces of evidence have no stated origin: nothing shows that they differ.`;
  return { kind: "origin_unknown", reason, between: [] };
}

function seenThrough({ members }: Membership, { dependences, loops: loopOf }: Found): Join[] {
  const keys = new Set(members.map(({ key }) => key));
  const found = members
    .flatMap(({ key }) => dependences.get(key) ?? [])
    .filter(({ from, to }) => keys.has(to.key) && !isOneLoop(loopOf, from.key, to.key));
  const bySource = groupBy(found, ({ from, to }) => `${from.id} ${to.id}`);
  return [...bySource.values()]
    .flatMap((same) => same.sort((a, b) => a.relations.length - b.relations.length)[0] ?? [])
    .sort((a, b) => byName(a.from, b.from) || byName(a.to, b.to))
    .map(({ from, to, relations }) => ({
      kind: "seen_through",
      reason: `${relaysInWords(from, to, relations)} and has no first-hand report of its own.`,
      between: [],
    }));
}

function relaysInWords(from: Origin, to: Origin, relations: Dependence["relations"]): string {
  if (relations.length > 0) return pathInWords(from.name, relations);
  return `${from.name} only relays ${to.name} here`;
}

function loops({ finals }: Membership, found: Found): Join[] {
  return finals
    .filter(({ key }) => (found.loops.get(key)?.length ?? 1) > 1 && found.loops.get(key)?.[0] === key)
    .map(({ key }) => finals.filter((origin) => isOneLoop(found.loops, key, origin.key)).sort(byName))
    .map((loop) => ({
      kind: "loop",
      reason: `${inList(loop.map(({ name }) => name))} cite one another in a loop, with no other way in.`,
      between: [],
    }));
}

function bonds({ bonds: held }: Membership): Join[] {
  return held.flatMap(toJoin).sort((a, b) => compareText(a.kind, b.kind) || compareText(a.reason, b.reason));
}

function toJoin({ tie, members }: Bond): Join[] {
  const between = sortedDistinct(members.map(({ originId }) => originId));
  if (between.length < 2) return [];
  return [{ kind: tie.kind, reason: tie.say(members), between }];
}

function isOneLoop(loopOf: SeenThrough["loops"], one: string, other: string): boolean {
  return loopOf.get(one)?.includes(other) ?? false;
}

function reportsInWords(reports: readonly Report[]): string {
  const refs = sortedDistinct(reports.flatMap((report) => report.ref ?? []));
  return refs.length > 0 ? `${reports.length} reports (${refs.join(", ")})` : `${reports.length} reports`;
}

function byName(a: Origin, b: Origin): number {
  return compareText(a.name, b.name) || compareText(a.key, b.key);
}
