import { checkRelation } from "@/domain/sources/check-relation";
import { foldName } from "@/domain/sources/fold-name";
import type { MergeParty } from "@/domain/sources/merge";
import { isSamePeriod } from "@/domain/sources/period";
import { isSameTie, RELATION_WORDS } from "@/domain/sources/relation";
import { changesInWords } from "./change-words";
import type { Draft, KnownRelation, KnownSource } from "./plan-draft";
import type { Numbered, RegistryRow, RelationRow } from "./row";

/**
 * Plans the lines that tie sources. In this order: an end that neither the desk nor the file has is refused; the same tie
 * over the same days gets the line's citation and note, unless an earlier line says otherwise of it; any other tie has to
 * pass the rule of relations beside what the desk and the lines before say.
 */
export function planRelations(draft: Draft, rows: readonly Numbered<RegistryRow>[]): void {
  for (const { number, row } of rows) if (row.record === "relation") planRelation(draft, { number, row });
}

function planRelation(draft: Draft, { number, row }: Numbered<RelationRow>) {
  const line = {
    ...{ number, record: "relation" as const, name: null },
    about: `${row.source} ${RELATION_WORDS[row.kind]} ${row.to}`,
  };
  const [from, to] = [draft.sources.get(foldName(row.source)), draft.sources.get(foldName(row.to))];
  if (!from || !to) {
    const field = from ? "to" : "source";
    return draft.refuse(line, { field, message: "There is no source of this name." });
  }

  const wanted = toRelation(draft.newId(), { row, from, to });
  const known = draft.relations.find((one) => isSameTie(one, wanted) && isSamePeriod(one, wanted));
  if (known) {
    const note = wanted.note ?? known.note;
    if (known.citation === wanted.citation && known.note === note)
      return draft.say({ ...line, fate: "same" });
    const earlier = draft.saidIn.get(known.id);
    if (earlier !== undefined)
      return draft.refuse(line, { field: "citation", message: `Row ${earlier} says otherwise of this tie.` });
    draft.changeRelation({ before: known, after: { ...known, citation: wanted.citation, note } }, number);
    const after = { citation: wanted.citation, note };
    return draft.sayChanged(line, changesInWords({ citation: known.citation, note: known.note }, after));
  }

  const ends = { from: toParty(from), to: toParty(to) };
  const allowed = checkRelation({ ...wanted, ...ends, id: null }, draft.relations);
  if (!allowed.ok) {
    const { field = "source", message } = allowed.error;
    return draft.refuse(line, { field, message });
  }
  draft.relate(wanted, number);
  draft.say({ ...line, fate: "adds" });
}

interface Tied {
  row: RelationRow;
  from: KnownSource;
  to: KnownSource;
}

function toRelation(id: string, { row, from, to }: Tied): KnownRelation {
  const { kind, since, until, citation, note } = row;
  const ends = { fromId: from.id, fromName: from.name, toId: to.id, toName: to.name };
  return { id, kind, ...ends, since, until, citation, note };
}

/** A source of the registry as the rules about two sources see it. */
export function toParty({ id, ref, name, kind }: KnownSource): MergeParty {
  return { id, ref: ref ?? 0, name, kind, mergedInto: null };
}
