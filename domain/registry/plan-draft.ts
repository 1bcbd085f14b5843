import type { CampMembership } from "@/domain/sources/camp";
import { foldName } from "@/domain/sources/fold-name";
import { nameWarnings } from "@/domain/sources/name-warnings";
import type { SourceName } from "@/domain/sources/names";
import type { Period } from "@/domain/sources/period";
import type { Relation, RelationKind } from "@/domain/sources/relation";
import type { SourceKind } from "@/domain/sources/source-kind";
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

/** A source that stands for itself, as the desk has it or as the file makes it. `ref` is null while it is new. */
export interface KnownSource extends SourceData {
  id: string;
  ref: number | null;
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

/** A source that changes, with what it was. */
export interface ChangedSource {
  before: KnownSource;
  after: KnownSource;
}

/** All that a file would do, and the report on each of its lines. */
export interface RegistryPlan {
  created: KnownSource[];
  changed: ChangedSource[];
  names: KnownName[];
  relations: PlannedRelation[];
  changedRelations: PlannedRelation[];
  conflicts: KnownConflict[];
  camps: PlannedCamp[];
  memberships: CampMembership[];
  changedMemberships: CampMembership[];
  report: RowReport[];
}

/** A plan while it is made: the registry as it will be after the lines so far. */
export class Draft {
  readonly newId: () => string;
  readonly sources: Map<string, KnownSource>;
  readonly names: Map<string, KnownName>;
  readonly relations: KnownRelation[];
  readonly conflicts: Map<string, KnownConflict>;
  readonly memberships: CampMembership[];
  private readonly made: Omit<RegistryPlan, "report" | "names"> = {
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
    this.memberships = [...known.memberships];
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

  change(before: KnownSource, after: KnownSource): void {
    this.sources.set(after.folded, after);
    this.made.changed.push({ before, after });
  }

  giveName(name: KnownName): void {
    this.names.set(name.folded, name);
    this.given.set(name.folded, name);
  }

  relate(relation: KnownRelation): void {
    this.relations.push(relation);
    this.made.relations.push(relation);
  }

  changeRelation(relation: PlannedRelation): void {
    this.made.changedRelations.push(relation);
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

  place(membership: CampMembership): void {
    this.memberships.push(membership);
    this.made.memberships.push(membership);
  }

  changeMembership(membership: CampMembership): void {
    this.made.changedMemberships.push(membership);
  }

  plan(): RegistryPlan {
    return {
      ...this.made,
      names: [...this.given.values()],
      report: this.report.sort((a, b) => a.number - b.number),
    };
  }
}
