import { joinReasons } from "@/domain/corroboration/join-reasons";
import { type Membership, memberships } from "@/domain/corroboration/memberships";
import type { OriginGroup } from "@/domain/corroboration/model";
import type { Origin } from "@/domain/corroboration/origins";
import { ORIGIN_UNKNOWN, type Report } from "@/domain/corroboration/reports";
import { type SeenThrough, seeThrough } from "@/domain/corroboration/see-through";
import { type SharedRelay, sharedRelays } from "@/domain/corroboration/shared-relays";
import { compareText, sortedDistinct } from "@/lib/compare-text";

/**
 * The groups of origins that count as one each (rule: Independence and corroboration, 2 to 5), strong ones first. An
 * unnamed origin that was seen through still joins those it shares a relay with: a relay more never splits a group.
 */
export function originGroups(origins: readonly Origin[]): OriginGroup[] {
  const seen = seeThrough(origins);
  const shared = sharedRelays(origins);
  return memberships(origins, seen, shared)
    .map((membership) => toGroup(membership, seen, shared))
    .sort(byStrength);
}

function toGroup(membership: Membership, seen: SeenThrough, shared: readonly SharedRelay[]): OriginGroup {
  const origins = membership.finals.map((origin) => ({
    sourceId: origin.id === ORIGIN_UNKNOWN ? null : origin.id,
    name: origin.name,
    weakness: (seen.loops.get(origin.id)?.length ?? 1) > 1 ? ("loop" as const) : origin.weakness,
  }));
  const reports = membership.members.flatMap((origin) => origin.reports);

  return {
    key: membership.finals[0]?.id ?? ORIGIN_UNKNOWN,
    origins: origins.sort((a, b) => compareText(a.name, b.name)),
    weak: origins.every((origin) => origin.weakness !== null),
    appearanceIds: idsOf(reports, "appearance"),
    evidenceIds: idsOf(reports, "evidence"),
    joins: joinReasons(membership, seen, shared),
  };
}

function idsOf(reports: readonly Report[], kind: Report["kind"]): string[] {
  return sortedDistinct(reports.filter((report) => report.kind === kind).map((report) => report.id));
}

function byStrength(a: OriginGroup, b: OriginGroup): number {
  return Number(a.weak) - Number(b.weak) || compareText(a.key, b.key);
}
