import type { CampMembership } from "@/domain/sources/camp";
import { checkCamp } from "@/domain/sources/check-camp";
import { foldName } from "@/domain/sources/fold-name";
import { isSamePeriod } from "@/domain/sources/period";
import { changesInWords } from "./change-words";
import type { Draft, KnownCamp, KnownConflict, KnownSource } from "./plan-draft";
import { toParty } from "./plan-relations";
import type { ConflictRow, Numbered, RegistryRow, SideRow } from "./row";

/**
 * Plans the lines that name sides of conflicts. In this order: a conflict that the desk does not have is new, with the days
 * of its first line; a side that it does not have is added to it; what is there stays as it is.
 */
export function planConflicts(draft: Draft, rows: readonly Numbered<RegistryRow>[]): void {
  for (const { number, row } of rows) if (row.record === "conflict") planConflict(draft, { number, row });
}

function planConflict(draft: Draft, { number, row }: Numbered<ConflictRow>) {
  const about = `${row.to} in ${row.conflict}`;
  const line = { number, record: "conflict" as const, about, name: row.to };
  const folded = foldName(row.conflict);
  const camp = { id: draft.newId(), name: row.to, folded: foldName(row.to) };
  const known = draft.conflicts.get(folded);
  if (known?.camps.some((one) => one.folded === camp.folded)) return draft.say({ ...line, fate: "same" });

  const { since, until } = row;
  const conflict = known ?? { id: draft.newId(), name: row.conflict, folded, since, until, camps: [] };
  if (!known) draft.declare(conflict);
  draft.addCamp({ ...camp, conflictId: conflict.id, conflict: conflict.name });
  draft.say({ ...line, fate: "adds" });
}

/**
 * Plans the lines that put sources on sides. In this order: a source, a conflict or a side that neither the desk nor the
 * file has is refused; the same side over the same days gets what the line says of it; any other has to pass the rule of
 * sides beside what the desk and the lines before say.
 */
export function planSides(draft: Draft, rows: readonly Numbered<RegistryRow>[]): void {
  for (const { number, row } of rows) if (row.record === "side") planSide(draft, { number, row });
}

function planSide(draft: Draft, { number, row }: Numbered<SideRow>) {
  const about = `${row.source} on the side of ${row.to} in ${row.conflict}`;
  const line = { number, record: "side" as const, about, name: null };
  const source = draft.sources.get(foldName(row.source));
  const conflict = draft.conflicts.get(foldName(row.conflict));
  const camp = conflict?.camps.find((one) => one.folded === foldName(row.to));
  if (!source) return draft.refuse(line, { field: "source", message: "There is no source of this name." });
  if (!conflict)
    return draft.refuse(line, { field: "conflict", message: "There is no conflict of this name." });
  if (!camp) return draft.refuse(line, { field: "to", message: "This conflict has no such side." });

  const wanted = toMembership(draft.newId(), { row, source, conflict, camp });
  const known = draft.memberships.find((one) => isSameSide(one, wanted));
  if (known) {
    const after = { ...wanted, id: known.id, interest: wanted.interest ?? known.interest };
    if (saysSame(known, after)) return draft.say({ ...line, fate: "same" });
    draft.changeMembership(after);
    const parts = ({ tie, interest, citation }: CampMembership) => ({ tie, interest, citation });
    return draft.sayChanged(line, changesInWords(parts(known), parts(after)));
  }

  const own = draft.memberships.filter(({ sourceId }) => sourceId === source.id);
  const allowed = checkCamp({ ...wanted, id: null, source: toParty(source) }, own);
  if (!allowed.ok) {
    const { field = "source", message } = allowed.error;
    return draft.refuse(line, { field, message });
  }
  draft.place(wanted);
  draft.say({ ...line, fate: "adds" });
}

interface Placed {
  row: SideRow;
  source: KnownSource;
  conflict: KnownConflict;
  camp: KnownCamp;
}

function toMembership(id: string, { row, source, conflict, camp }: Placed): CampMembership {
  const { kind, since, until, citation, note } = row;
  return {
    ...{ id, sourceId: source.id, conflictId: conflict.id, conflict: conflict.name },
    ...{ campId: camp.id, camp: camp.name, tie: kind, interest: note, since, until, citation, version: 1 },
  };
}

function isSameSide(one: CampMembership, other: CampMembership): boolean {
  return one.sourceId === other.sourceId && one.campId === other.campId && isSamePeriod(one, other);
}

function saysSame(one: CampMembership, other: CampMembership): boolean {
  return one.tie === other.tie && one.interest === other.interest && one.citation === other.citation;
}
