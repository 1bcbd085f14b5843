import type { Membership } from "@/domain/corroboration/memberships";
import type { Join } from "@/domain/corroboration/model";
import type { Origin } from "@/domain/corroboration/origins";
import { ORIGIN_UNKNOWN, type Report } from "@/domain/corroboration/reports";
import type { SeenThrough } from "@/domain/corroboration/see-through";
import type { SharedRelay } from "@/domain/corroboration/shared-relays";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { inList } from "@/lib/words";

/** Why the members of a group stand together, each join in words, in an order that depends on nothing but the data. */
export function joinReasons(
  membership: Membership,
  seen: SeenThrough,
  shared: readonly SharedRelay[],
): Join[] {
  return [
    ...sameSource(membership),
    ...seenThrough(membership, seen),
    ...loops(membership, seen),
    ...relays(membership, shared),
  ];
}

function sameSource({ finals }: Membership): Join[] {
  return finals
    .filter((origin) => origin.reports.length > 1)
    .sort(byName)
    .map((origin) =>
      origin.id === ORIGIN_UNKNOWN
        ? {
            kind: "origin_unknown",
            reason: `${origin.reports.length} pieces of evidence have no stated origin: nothing shows that they differ.`,
          }
        : {
            kind: "same_source",
            reason: `${origin.name} is the origin of ${reportsInWords(origin.reports)}.`,
          },
    );
}

function seenThrough({ members }: Membership, seen: SeenThrough): Join[] {
  const ids = new Set(members.map(({ id }) => id));
  return seen.dependences
    .filter(({ from, to }) => ids.has(from.id) && ids.has(to.id) && !isOneLoop(seen, from.id, to.id))
    .map(({ from, to }) => ({
      kind: "seen_through",
      reason: `${from.name} only relays ${to.name} here and has no first-hand report of its own.`,
    }));
}

function loops({ finals }: Membership, seen: SeenThrough): Join[] {
  return finals
    .filter(({ id }) => (seen.loops.get(id)?.length ?? 1) > 1 && seen.loops.get(id)?.[0] === id)
    .map(({ id }) => finals.filter((origin) => isOneLoop(seen, id, origin.id)).sort(byName))
    .map((loop) => ({
      kind: "loop",
      reason: `${inList(loop.map(({ name }) => name))} cite one another in a loop, with no other way in.`,
    }));
}

function relays({ finals }: Membership, shared: readonly SharedRelay[]): Join[] {
  const ids = new Set(finals.map(({ id }) => id));
  return shared
    .filter((one) => one.origins.some(({ id }) => ids.has(id)))
    .map(({ relayName, origins }) => ({
      kind: "shared_relay",
      reason: `${inList(origins.map(({ name }) => name).sort(compareText))} are unnamed and were all passed on by ${relayName}: they may be the same.`,
    }));
}

function isOneLoop(seen: SeenThrough, one: string, other: string): boolean {
  return seen.loops.get(one)?.includes(other) ?? false;
}

function reportsInWords(reports: readonly Report[]): string {
  const refs = sortedDistinct(reports.flatMap((report) => report.ref ?? []));
  return refs.length > 0 ? `${reports.length} reports (${refs.join(", ")})` : `${reports.length} reports`;
}

function byName(a: Origin, b: Origin): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}
