import { planRegistry } from "@/domain/registry/plan";
import {
  EMPTY_REGISTRY,
  type KnownName,
  type KnownRegistry,
  type RegistryPlan,
} from "@/domain/registry/plan-draft";
import { parseRows } from "@/domain/registry/row";

type Row = Record<string, unknown>;

/** A line that names a source; a test names only what it is about. */
export const sourceRow = (source: string, over: Row = {}): Row => ({
  ...{ record: "source", source, kind: "outlet", ...over },
});

/** A line that gives a source one more name. */
export const aliasRow = (source: string, name: string, over: Row = {}): Row => ({
  ...{ record: "alias", source, name, ...over },
});

/** A line that ties two sources. */
export const tieRow = (source: string, kind: string, to: string, over: Row = {}): Row => ({
  ...{ record: "relation", source, kind, to, citation: "a book", ...over },
});

/** A line that names a side of a conflict. */
export const campRow = (conflict: string, to: string, over: Row = {}): Row => ({
  ...{ record: "conflict", conflict, to, ...over },
});

/** A line that puts a source on a side. */
export const sideRow = (source: string, conflict: string, to: string, over: Row = {}): Row => ({
  ...{ record: "side", source, kind: "party", conflict, to, citation: "a book", ...over },
});

let made = 0;

/** What lines numbered from 1 would do to a registry. Throws where one of them can't be read. */
export function plan(known: KnownRegistry, ...rows: Row[]): RegistryPlan {
  const parsed = parseRows(rows, 1);
  if (parsed.problems.length > 0) throw new Error(JSON.stringify(parsed.problems));
  return planRegistry(parsed.rows, known, () => `id-${++made}`);
}

/** What becomes of each line. */
export const fates = ({ report }: RegistryPlan) => report.map(({ fate }) => fate);

/** The column in which each line is refused, null where it is not. */
export const problems = ({ report }: RegistryPlan) => report.map(({ problem }) => problem?.field ?? null);

/** The registry once a plan has been carried out. */
export function carriedOut(known: KnownRegistry, done: RegistryPlan): KnownRegistry {
  const changed = new Map(done.changed.map(({ after }) => [after.id, after]));
  const names = new Map(
    [...known.names, ...done.names].map((name): [string, KnownName] => [name.folded, name]),
  );
  const sources = [...known.sources.map((one) => changed.get(one.id) ?? one), ...done.created];
  const nameOf = (id: string) => sources.find((one) => one.id === id)?.name ?? "";
  const ends = new Map(done.changedRelations.map(({ after }) => [after.id, after]));
  const relations = [
    ...known.relations.map((one) => ({ ...one, ...ends.get(one.id) })),
    ...done.relations.map((one) => ({ ...one, fromName: nameOf(one.fromId), toName: nameOf(one.toId) })),
  ];
  const conflicts = [...known.conflicts.filter(({ id }) => !done.camps.some((one) => one.conflictId === id))];
  for (const conflict of [...known.conflicts, ...done.conflicts]) {
    const camps = done.camps.filter(({ conflictId }) => conflictId === conflict.id);
    if (camps.length > 0) conflicts.push({ ...conflict, camps: [...conflict.camps, ...camps] });
  }
  const placed = new Map(done.changedMemberships.map(({ after }) => [after.id, after]));
  const memberships = [...known.memberships.map((one) => placed.get(one.id) ?? one), ...done.memberships];
  return { sources, names: [...names.values()], relations, conflicts, memberships };
}

/** A desk without a registry. */
export const EMPTY = EMPTY_REGISTRY;

/** A desk that knows SANA, a state-run outlet with another name, and Syria. */
export const A_REGISTRY: KnownRegistry = carriedOut(
  EMPTY,
  plan(
    EMPTY,
    sourceRow("SANA", { homepage: "https://sana.sy/" }),
    sourceRow("Syria", { kind: "government" }),
    aliasRow("SANA", "Syrian Arab News Agency", { language: "en" }),
    tieRow("SANA", "state_run_by", "Syria"),
  ),
);
