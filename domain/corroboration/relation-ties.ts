import type { CountedRelation, JoinKind } from "@/domain/corroboration/model";
import type { Origin } from "@/domain/corroboration/origins";
import {
  endOf,
  type FindPaths,
  pathFinder,
  type RelationPath,
  startOf,
} from "@/domain/corroboration/relation-paths";
import { pathInWords } from "@/domain/corroboration/relation-words";
import { type Tie, type TieMember, tiesSeveral } from "@/domain/corroboration/tie";
import { isOwnership, type RelationKind } from "@/domain/sources/relation";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";

/** The way of one origin to something that others may lead to as well. */
interface OriginPath extends RelationPath {
  originId: string;
  name: string;
}

/** A tie with the length of its ways, by which the nearest of several is told. */
interface MeasuredTie {
  tie: Tie;
  length: number;
}

const KINDS: Partial<Record<RelationKind, { kind: JoinKind; lead: string }>> = {
  part_of: { kind: "one_organisation", lead: "Parts of one organisation" },
  owned_by: { kind: "one_owner", lead: "One owner" },
  state_run_by: { kind: "one_state", lead: "State-run by one state" },
  relays: { kind: "both_relay", lead: "All relay one source" },
};
const MIXED = { kind: "one_root", lead: "All depend on one source" } as const;

/**
 * The ties that relations make between origins (rule: Independence and corroboration, 3), for relations valid on the
 * claim's day. In this order: all that leads to one organisation, owner or state, over any number of steps, that one
 * included; all that relays one source, which itself is seen through to and not tied; what shares staff.
 */
export function relationTies(origins: readonly Origin[], relations: readonly CountedRelation[]): Tie[] {
  const names = new Map(origins.map(({ id, name }) => [id, name]));
  const ownership = pathsOfAll(names, pathFinder(relations.filter(({ kind }) => isOwnership(kind))));
  const relaying = pathsOfAll(names, pathFinder(relations.filter(({ kind }) => kind === "relays")));
  const ends = new Set(names.keys());
  return [
    ...sharedEnds(ownership, { ends, hearsayOnly: false }),
    ...sharedEnds(relaying, { ends: new Set(), hearsayOnly: true }),
    ...sharedStaff(names, relations),
  ];
}

function pathsOfAll(names: ReadonlyMap<string, string>, findPaths: FindPaths): OriginPath[] {
  return [...names].flatMap(([originId, name]) =>
    findPaths(originId).map((path) => ({ ...path, originId, name })),
  );
}

function sharedEnds(
  paths: readonly OriginPath[],
  { ends, hearsayOnly }: { ends: ReadonlySet<string>; hearsayOnly: boolean },
): Tie[] {
  const ties = [...groupBy(paths, ({ toId }) => toId).values()].map((leading) => {
    const ended = leading.filter(({ toId }) => ends.has(toId));
    const members = [...leading.map(toMember), ...endMembers(ended)].sort(byName);
    const length = leading.reduce((sum, { steps }) => sum + steps.length, 0);
    return { tie: toTie(leading, members, hearsayOnly), length };
  });
  return nearest(ties.filter(({ tie }) => tiesSeveral(tie.members)));
}

function toMember({ originId, recordedFromId, name, steps }: OriginPath): TieMember {
  return { originId, recordedId: recordedFromId, name, way: pathInWords(name, steps) };
}

/** What the ways lead to, where it is an origin itself; once for each source the last relations were recorded for. */
function endMembers(leading: readonly OriginPath[]): TieMember[] {
  const byRecorded = groupBy(leading, ({ recordedToId }) => recordedToId);
  return [...byRecorded].flatMap(([recordedId, [path]]) =>
    path === undefined ? [] : [{ originId: path.toId, recordedId, name: path.toName, way: null }],
  );
}

function toTie(leading: readonly OriginPath[], members: readonly TieMember[], hearsayOnly: boolean): Tie {
  const kinds = new Set(leading.flatMap(({ steps }) => steps.map((step) => step.kind)));
  const [only] = kinds;
  const { kind, lead } = (kinds.size === 1 && only !== undefined && KINDS[only]) || MIXED;
  const toName = leading[0]?.toName ?? "";
  return {
    ...{ kind, hearsayOnly, members },
    say: (joined) => `${lead}, ${toName}: ${joined.flatMap(({ way }) => way ?? []).join("; ")}.`,
  };
}

/** Whatever leads to an organisation leads to its owner as well: of ties between the same ones the nearest is told. */
function nearest(ties: readonly MeasuredTie[]): Tie[] {
  const alike = groupBy(ties, ({ tie }) =>
    sortedDistinct(tie.members.map(({ originId, recordedId }) => `${originId} ${recordedId}`)).join(),
  );
  return [...alike.values()].flatMap((same) => same.sort(byLength)[0]?.tie ?? []);
}

function sharedStaff(names: ReadonlyMap<string, string>, relations: readonly CountedRelation[]): Tie[] {
  return relations.flatMap((relation) => {
    const [one, other] = [names.get(relation.fromId), names.get(relation.toId)];
    if (relation.kind !== "shares_staff_with" || one === undefined || other === undefined) return [];

    const members = [
      { originId: relation.fromId, recordedId: startOf(relation), name: one, way: null },
      { originId: relation.toId, recordedId: endOf(relation), name: other, way: null },
    ];
    const reason = `${pathInWords(one, [relation])}.`;
    return [{ kind: "shared_staff" as const, hearsayOnly: false, members, say: () => reason }];
  });
}

function byLength(a: MeasuredTie, b: MeasuredTie): number {
  return a.length - b.length || compareText(a.tie.say(a.tie.members), b.tie.say(b.tie.members));
}

function byName(a: TieMember, b: TieMember): number {
  return compareText(a.name, b.name) || compareText(a.originId + a.recordedId, b.originId + b.recordedId);
}
