import type { CampMembership } from "@/domain/sources/camp";
import { FEWEST_SIDES, MOST_SIDES } from "@/domain/sources/camp-schema";
import { checkCamp } from "@/domain/sources/check-camp";
import { foldName } from "@/domain/sources/fold-name";
import { isSamePeriod, periodInWords } from "@/domain/sources/period";
import { groupBy } from "@/lib/group-by";
import { changesInWords } from "./change-words";
import type { Draft, KnownCamp, KnownConflict, KnownSource } from "./plan-draft";
import { toParty } from "./plan-relations";
import type { ConflictRow, Numbered, RegistryRow, SideRow } from "./row";

/**
 * Plans the lines that name sides of conflicts. In this order: other days than the desk or an earlier line says are
 * refused; a side that is there stays as it is; a conflict that the desk does not have is new, with the days of its first
 * line, and refused where the file names one side only; a side that it does not have is added to it, up to as many as a
 * conflict can have.
 */
export function planConflicts(draft: Draft, rows: readonly Numbered<RegistryRow>[]): void {
  const lines = rows.flatMap(({ number, row }) => (row.record === "conflict" ? [{ number, row }] : []));
  const byConflict = groupBy(lines, ({ row }) => foldName(row.conflict));
  for (const of of byConflict.values()) {
    const sides = new Set(of.map(({ row }) => foldName(row.to))).size;
    for (const line of of) planConflict(draft, { ...line, sides });
  }
}

interface ConflictLine extends Numbered<ConflictRow> {
  /** How many sides of this conflict the file names. */
  sides: number;
}

function planConflict(draft: Draft, { number, row, sides }: ConflictLine) {
  const about = `${row.to} in ${row.conflict}`;
  const line = { number, record: "conflict" as const, about, name: row.to };
  const folded = foldName(row.conflict);
  const camp = { id: draft.newId(), name: row.to, folded: foldName(row.to) };
  const known = draft.conflicts.get(folded);
  const problem = problemOf(known, row, sides);
  if (problem) return draft.refuse(line, problem);
  if (known?.camps.some((one) => one.folded === camp.folded)) return draft.say({ ...line, fate: "same" });

  const { since, until } = row;
  const conflict = known ?? { id: draft.newId(), name: row.conflict, folded, since, until, camps: [] };
  if (!known) draft.declare(conflict);
  draft.addCamp({ ...camp, conflictId: conflict.id, conflict: conflict.name });
  draft.say({ ...line, fate: "adds" });
}

function problemOf(known: KnownConflict | undefined, row: ConflictRow, sides: number) {
  if (!known) {
    const message = `The file names no other side of this conflict, and it has at least ${FEWEST_SIDES}.`;
    return sides < FEWEST_SIDES ? { field: "to", message } : null;
  }
  const field = (["since", "until"] as const).find((one) => row[one] !== null && row[one] !== known[one]);
  if (field) {
    const period = periodInWords(known) || "without dates";
    return { field, message: `This conflict is known ${period}, and a file does not change that.` };
  }
  const isThere = known.camps.some((one) => one.folded === foldName(row.to));
  const message = `A conflict has at most ${MOST_SIDES} sides.`;
  return known.camps.length >= MOST_SIDES && !isThere ? { field: "to", message } : null;
}

/**
 * Plans the lines that put sources on sides. In this order: a source, a conflict or a side that neither the desk nor the
 * file has is refused; the same side over the same days gets what the line says of it, unless an earlier line says
 * otherwise; any other has to pass the rule of sides beside what the desk and the lines before say.
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
  const own = draft.sidesOf(source.id);
  const known = own.find((one) => isSameSide(one, wanted));
  if (known) {
    const after = { ...wanted, id: known.id, interest: wanted.interest ?? known.interest };
    if (saysSame(known, after)) return draft.say({ ...line, fate: "same" });
    const earlier = draft.saidIn.get(known.id);
    if (earlier !== undefined)
      return draft.refuse(line, { field: "source", message: `Row ${earlier} says otherwise of this side.` });
    draft.changeMembership({ before: known, after }, number);
    const parts = ({ tie, interest, citation }: CampMembership) => ({ tie, interest, citation });
    return draft.sayChanged(line, changesInWords(parts(known), parts(after)));
  }

  const allowed = checkCamp({ ...wanted, id: null, source: toParty(source) }, own);
  if (!allowed.ok) {
    const { field = "source", message } = allowed.error;
    return draft.refuse(line, { field, message });
  }
  draft.place(wanted, number);
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
  return one.campId === other.campId && isSamePeriod(one, other);
}

function saysSame(one: CampMembership, other: CampMembership): boolean {
  return one.tie === other.tie && one.interest === other.interest && one.citation === other.citation;
}
