import type { CountedRelation, SourceTies } from "@/domain/corroboration/model";
import { isValidOn } from "@/domain/sources/period";
import { compareText } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";

/** A way over relations from a source that was recorded to another source. */
export interface RelationPath {
  /** The source the first relation was recorded for, before merges are followed. */
  recordedFromId: string;
  /** The source the last relation was recorded for. */
  recordedToId: string;
  toId: string;
  toName: string;
  steps: readonly CountedRelation[];
}

/** Finds, for a source, the shortest way to each source it leads to; one for each of those merged into it. */
export type FindPaths = (sourceId: string) => RelationPath[];

/** The id a relation was recorded for at its start. */
export const startOf = (relation: CountedRelation): string => relation.recordedFromId ?? relation.fromId;

/** The id a relation was recorded for at its end. */
export const endOf = (relation: CountedRelation): string => relation.recordedToId ?? relation.toId;

/** Those of the relations that tie on the claim's day, in the order of their ids. A day nobody knows leaves all in. */
export function tiesOnDay({ relations, day }: SourceTies): CountedRelation[] {
  return relations
    .filter((relation) => relation.kind !== "declared_independent_of" && isValidOn(relation, day))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Looks up where sources lead over these relations, each followed from its first source to its second. */
export function pathFinder(relations: readonly CountedRelation[]): FindPaths {
  const from = groupBy(relations, (relation) => relation.fromId);
  return (sourceId) => {
    const starts = groupBy(from.get(sourceId) ?? [], startOf);
    return [...starts.values()].flatMap((first) => pathsFrom(first, from));
  };
}

function pathsFrom(
  first: readonly CountedRelation[],
  from: ReadonlyMap<string, readonly CountedRelation[]>,
): RelationPath[] {
  const found = new Map<string, RelationPath>();
  const waiting = first.map((relation) => [relation]);
  for (const steps of waiting) {
    const path = toPath(steps);
    if (path === null || found.has(path.toId)) continue;
    found.set(path.toId, path);
    waiting.push(...(from.get(path.toId) ?? []).map((relation) => [...steps, relation]));
  }
  return [...found.values()];
}

function toPath(steps: readonly CountedRelation[]): RelationPath | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  return {
    recordedFromId: startOf(first),
    recordedToId: endOf(last),
    toId: last.toId,
    toName: last.toName,
    steps,
  };
}
