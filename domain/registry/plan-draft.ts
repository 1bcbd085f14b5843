import type { CampMembership } from "@/domain/sources/camp";
import { foldName } from "@/domain/sources/fold-name";
import { nameWarnings } from "@/domain/sources/name-warnings";
import type { SourceName } from "@/domain/sources/names";
import type { Period } from "@/domain/sources/period";
import type { Relation, RelationKind } from "@/domain/sources/relation";
import type { SourceKind } from "@/domain/sources/source-kind";
import { groupBy } from "@/lib/group-by";
import type { REGISTRY_RECORDS, RowProblem } from "./row";

/** What the registry says of a source beside its names. */
export interface SourceData {
  kind: SourceKind;
  country: string | null;
  homepage: string | null;
  wikidataId: string | null;
  citation: string | null;
  checked: boolean;
}

/**
 * A source that stands for itself, as the desk has it or as the file makes it. `ref` is null while it is new; `version` is the
 * one that was read.
 */
export interface KnownSource extends SourceData {
  id: string;
  ref: number | null;
  version: number;
  name: string;
  folded: string;
}

/** A name somebody bears. `ownerName` is what a refusal calls them. */
export interface KnownName extends SourceName {
  folded: string;
  sourceId: string;
  ownerName: string;
}

/** A relation with its note. */
export interface KnownRelation extends Relation {
  note: string | null;
}

/** One side of a conflict, as the desk has it or as the file makes it. */
export interface KnownCamp {
  id: string;
  name: string;
  folded: string;
}

/** A conflict with its sides. */
export interface KnownConflict extends Period {
  id: string;
  name: string;
  folded: string;
  camps: readonly KnownCamp[];
}

/** What the desk has of everything that a file names. */
export interface KnownRegistry {
  sources: readonly KnownSource[];
  names: readonly KnownName[];
  relations: readonly KnownRelation[];
  conflicts: readonly KnownConflict[];
  memberships: readonly CampMembership[];
}

/** A desk without a registry. */
export const EMPTY_REGISTRY: KnownRegistry = {
  ...{ sources: [], names: [], relations: [], conflicts: [], memberships: [] },
};

/** A side that is new in a conflict. */
export interface PlannedCamp extends KnownCamp {
  conflictId: string;
  conflict: string;
}

/** What becomes of one line. */
export type RowFate = "adds" | "changes" | "same" | "refused";

/** One line of the report. */
export interface RowReport {
  number: number;
  record: (typeof REGISTRY_RECORDS)[number];
  fate: RowFate;
  /** What it is about, in words. */
  about: string;
  problem: { field: string; message: string } | null;
  /** What was and what will be, in words, of each part that the line changes. */
  changes: string[];
  /** What is suspicious about the name that the line brings. */
  warnings: string[];
}

/** A line of the report while it is written. */
export interface ReportedLine extends Pick<RowReport, "number" | "record" | "about"> {
  /** The name that the line brings, where it brings one. */
  name: string | null;
}

/** A relation as it is to be stored. */
export interface PlannedRelation {
  id: string;
  kind: RelationKind;
  fromId: string;
  toId: string;
  since: string | null;
  until: string | null;
  citation: string;
  note: string | null;
}

/** What changes, as it was and as it will be. */
export interface Changed<T> {
  before: T;
  after: T;
}

/** All that a file would do, and the report on each of its lines. */
export interface RegistryPlan {
  created: KnownSource[];
  changed: Changed<KnownSource>[];
  /** Those that stay as they are but for their names. */
  named: KnownSource[];
  names: KnownName[];
  relations: PlannedRelation[];
  changedRelations: Changed<PlannedRelation>[];
  conflicts: KnownConflict[];
  camps: PlannedCamp[];
  memberships: CampMembership[];
  changedMemberships: Changed<CampMembership>[];
  report: RowReport[];
}

/** A plan while it is made: the registry as it will be after the lines so far. */
export class Draft {
  readonly newId: () => string;
  readonly sources: Map<string, KnownSource>;
  readonly names: Map<string, KnownName>;
  readonly relations: KnownRelation[];
  readonly conflicts: Map<string, KnownConflict>;
  /** By the id of a side or a tie that is new or changed: the row that says so. */
  readonly saidIn = new Map<string, number>();
  private readonly memberships: Map<string, CampMembership[]>;
  private readonly made: Omit<RegistryPlan, "report" | "names" | "named"> = {
    ...{ created: [], changed: [], relations: [], changedRelations: [] },
    ...{ conflicts: [], camps: [], memberships: [], changedMemberships: [] },
  };
  /** By folded form: the last line about a name is the one that counts. */
  private readonly given = new Map<string, KnownName>();
  private readonly report: RowReport[] = [];

  constructor(known: KnownRegistry, newId: () => string) {
    this.newId = newId;
    this.sources = new Map(known.sources.map((source) => [source.folded, source]));
    this.names = new Map(known.names.map((name) => [name.folded, name]));
    this.relations = [...known.relations];
    this.conflicts = new Map(known.conflicts.map((conflict) => [conflict.folded, conflict]));
    this.memberships = groupBy(known.memberships, ({ sourceId }) => sourceId);
  }

  say({ fate, ...line }: ReportedLine & { fate: "adds" | "same" }): void {
    this.write(line, { fate, problem: null, changes: [] });
  }

  sayChanged(line: ReportedLine, changes: string[]): void {
    this.write(line, { fate: "changes", problem: null, changes });
  }

  refuse(line: ReportedLine, { field, message }: Omit<RowProblem, "number">): void {
    this.write(line, { fate: "refused", problem: { field, message }, changes: [] });
  }

  private write(
    { name, ...line }: ReportedLine,
    outcome: Pick<RowReport, "fate" | "problem" | "changes">,
  ): void {
    this.report.push({ ...line, ...outcome, warnings: name === null ? [] : nameWarnings(name) });
  }

  create(source: KnownSource): void {
    this.sources.set(source.folded, source);
    this.made.created.push(source);
  }

  change(changed: Changed<KnownSource>): void {
    this.sources.set(changed.after.folded, changed.after);
    this.made.changed.push(changed);
  }

  giveName(name: KnownName): void {
    this.names.set(name.folded, name);
    this.given.set(name.folded, name);
  }

  relate(relation: KnownRelation, number: number): void {
    this.relations.push(relation);
    this.made.relations.push(relation);
    this.saidIn.set(relation.id, number);
  }

  changeRelation(changed: Changed<KnownRelation>, number: number): void {
    this.relations[this.relations.indexOf(changed.before)] = changed.after;
    this.made.changedRelations.push(changed);
    this.saidIn.set(changed.after.id, number);
  }

  declare(conflict: KnownConflict): void {
    this.conflicts.set(conflict.folded, conflict);
    this.made.conflicts.push(conflict);
  }

  addCamp({ conflictId, conflict, ...camp }: PlannedCamp): void {
    const known = this.conflicts.get(foldName(conflict));
    if (known) this.conflicts.set(known.folded, { ...known, camps: [...known.camps, camp] });
    this.made.camps.push({ conflictId, conflict, ...camp });
  }

  /** The sides on which a source stands. */
  sidesOf(sourceId: string): readonly CampMembership[] {
    return this.memberships.get(sourceId) ?? [];
  }

  place(membership: CampMembership, number: number): void {
    const { id, sourceId } = membership;
    const sides = this.memberships.get(sourceId);
    if (sides) sides.push(membership);
    else this.memberships.set(sourceId, [membership]);
    this.made.memberships.push(membership);
    this.saidIn.set(id, number);
  }

  changeMembership(changed: Changed<CampMembership>, number: number): void {
    const { id, sourceId } = changed.after;
    const sides = this.sidesOf(sourceId).map((one) => (one.id === id ? changed.after : one));
    this.memberships.set(sourceId, sides);
    this.made.changedMemberships.push(changed);
    this.saidIn.set(id, number);
  }

  private namedBy(names: readonly KnownName[]): KnownSource[] {
    const written = [...this.made.created, ...this.made.changed.map(({ after }) => after)];
    const rest = new Set(names.map(({ sourceId }) => sourceId));
    for (const { id } of written) rest.delete(id);
    return [...this.sources.values()].filter(({ id }) => rest.has(id));
  }

  plan(): RegistryPlan {
    const names = [...this.given.values()];
    return {
      ...this.made,
      ...{ names, named: this.namedBy(names) },
      report: this.report.sort((a, b) => a.number - b.number),
    };
  }
}
