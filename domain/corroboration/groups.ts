import { type CampsOf, campFinder, distinctCamps } from "@/domain/corroboration/camps";
import { decisionTies, independenceCuts } from "@/domain/corroboration/decision-ties";
import { type Found, joinReasons } from "@/domain/corroboration/join-reasons";
import { type Membership, memberships } from "@/domain/corroboration/memberships";
import type { GroupOrigin, OriginGroup, SourceTies } from "@/domain/corroboration/model";
import type { Origin } from "@/domain/corroboration/origins";
import { endOf, startOf, tiesOnDay } from "@/domain/corroboration/relation-paths";
import { relationTies } from "@/domain/corroboration/relation-ties";
import { ORIGIN_UNKNOWN, type Report } from "@/domain/corroboration/reports";
import { seeThrough } from "@/domain/corroboration/see-through";
import { sharedRelayTies } from "@/domain/corroboration/shared-relays";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";

/**
 * The groups of origins that count as one each (rule: Independence and corroboration, 2 to 5), strong ones first. In this
 * order: see through relays; find what ties origins; take away the ties that somebody holds independent; join.
 */
export function originGroups(origins: readonly Origin[], known: SourceTies): OriginGroup[] {
  const cuts = independenceCuts(known);
  const relations = tiesOnDay(known).filter((relation) => !cuts.has(startOf(relation), endOf(relation)));
  const seen = seeThrough(origins, relations);
  const ties = [
    ...relationTies(origins, relations),
    ...sharedRelayTies(origins),
    ...decisionTies(origins, known.decisions),
  ];
  const found = { loops: seen.loops, dependences: groupBy(seen.dependences, ({ from }) => from.key) };
  const context = { found, campsOf: campFinder(known) };
  return memberships(origins, seen, { ties, cuts })
    .map((membership) => toGroup(membership, context))
    .sort(byStrength);
}

/** What a group is by the origins in it alone: as true of those that are left once some are discounted. */
export function sumOfOrigins(
  origins: readonly GroupOrigin[],
): Pick<OriginGroup, "weak" | "camps" | "againstInterest"> {
  return {
    weak: origins.every(({ weakness }) => weakness !== null),
    camps: distinctCamps(origins.flatMap(({ camps }) => camps)),
    againstInterest: origins.some(({ againstInterest }) => againstInterest),
  };
}

interface Context {
  found: Found;
  campsOf: CampsOf;
}

function toGroup(membership: Membership, context: Context): OriginGroup {
  const { finals, members } = membership;
  const reports = members.flatMap((origin) => origin.reports);
  const finalIds = new Set(finals.map(({ id }) => id));
  const ownReports = groupBy(
    reports.filter(({ originId }) => finalIds.has(originId)),
    ({ originId }) => originId,
  );
  const origins = finals.map((origin) => toGroupOrigin(origin, ownReports.get(origin.id) ?? [], context));

  return {
    key: finals[0]?.id ?? ORIGIN_UNKNOWN,
    origins: origins.sort((a, b) => compareText(a.name, b.name)),
    ...sumOfOrigins(origins),
    appearanceIds: idsOf(reports, "appearance"),
    evidenceIds: idsOf(reports, "evidence"),
    joins: joinReasons(membership, context.found),
  };
}

function toGroupOrigin(origin: Origin, reports: readonly Report[], { found, campsOf }: Context): GroupOrigin {
  return {
    sourceId: origin.id === ORIGIN_UNKNOWN ? null : origin.id,
    name: origin.name,
    weakness: (found.loops.get(origin.key)?.length ?? 1) > 1 ? "loop" : origin.weakness,
    recordedIds:
      origin.id === ORIGIN_UNKNOWN ? [] : sortedDistinct(reports.map(({ recordedId }) => recordedId)),
    camps: distinctCamps(campsOf(origin.id)),
    againstInterest: reports.some((report) => report.againstInterest),
  };
}

function idsOf(reports: readonly Report[], kind: Report["kind"]): string[] {
  return sortedDistinct(reports.filter((report) => report.kind === kind).map((report) => report.id));
}

function byStrength(a: OriginGroup, b: OriginGroup): number {
  return Number(a.weak) - Number(b.weak) || compareText(a.key, b.key);
}
