import { foldName } from "@/domain/sources/fold-name";
import { changesInWords } from "./change-words";
import type { Draft, KnownSource, SourceData } from "./plan-draft";
import type { Numbered, RegistryRow, SourceRow } from "./row";

/**
 * Plans the lines that name sources. In this order: a source named by an earlier line is refused; one that the desk has
 * under its own name gets what the line knows more or otherwise, and is confirmed; a name that somebody else bears is
 * refused; any other is a new source.
 */
export function planSources(draft: Draft, rows: readonly Numbered<RegistryRow>[]): void {
  const seen = new Map<string, number>();
  for (const { number, row } of rows) {
    if (row.record !== "source") continue;
    const folded = foldName(row.source);
    const earlier = seen.get(folded);
    if (earlier === undefined) planSource(draft, { number, row, folded });
    else
      draft.refuse(
        { number, record: "source", about: row.source, name: row.source },
        { field: "source", message: `Row ${earlier} names this source already.` },
      );
    seen.set(folded, earlier ?? number);
  }
}

interface Line extends Numbered<SourceRow> {
  folded: string;
}

function planSource(draft: Draft, { number, row, folded }: Line) {
  const line = { number, record: "source" as const, about: row.source, name: row.source };
  const { record: _, source: name, ...given } = row;
  const known = draft.sources.get(folded);
  if (known) {
    const after = { ...known, ...whatIsKnown(given), checked: true };
    if (isSame(known, after)) return draft.say({ ...line, fate: "same" });
    draft.change({ before: known, after });
    return draft.sayChanged(line, changesInWords(compared(known), compared(after)));
  }

  const bearer = draft.names.get(folded);
  if (bearer) {
    const message = `This is another name of ${bearer.ownerName}. Use that name, or leave this out.`;
    return draft.refuse(line, { field: "source", message });
  }
  const source = { ...given, id: draft.newId(), ref: null, version: 0, name, folded, checked: true };
  draft.create(source);
  draft.giveName({
    ...{ name, folded, language: null, since: null, until: null },
    ...{ sourceId: source.id, ownerName: name },
  });
  draft.say({ ...line, fate: "adds" });
}

/** A blank says nothing. */
function whatIsKnown(given: Omit<SourceData, "checked">): Partial<SourceData> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function isSame(one: KnownSource, other: KnownSource): boolean {
  return COMPARED.every((field) => one[field] === other[field]);
}

function compared(source: KnownSource) {
  return Object.fromEntries(COMPARED.map((field) => [field, source[field]]));
}

const COMPARED = ["kind", "country", "homepage", "wikidataId", "citation", "checked"] as const;
