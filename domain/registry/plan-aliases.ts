import { foldName } from "@/domain/sources/fold-name";
import { isInOrder, periodInWords } from "@/domain/sources/period";
import { changesInWords } from "./change-words";
import type { Draft, KnownName } from "./plan-draft";
import type { AliasRow, Numbered, RegistryRow } from "./row";

/**
 * Plans the lines that give sources more names. In this order: a source that neither the desk nor the file has is
 * refused; a new name is added; a name of somebody else is refused and that one named; a name the source has already
 * gets the language and dates that the line knows, unless it would end before it starts with those known before.
 */
export function planAliases(draft: Draft, rows: readonly Numbered<RegistryRow>[]): void {
  for (const { number, row } of rows) if (row.record === "alias") planAlias(draft, { number, row });
}

function planAlias(draft: Draft, { number, row }: Numbered<AliasRow>) {
  const about = `${row.name} for ${row.source}`;
  const line = { number, record: "alias" as const, about, name: row.name };
  const source = draft.sources.get(foldName(row.source));
  if (!source) return draft.refuse(line, { field: "source", message: "There is no source of this name." });

  const { record: _, source: __, ...given } = row;
  const folded = foldName(row.name);
  const borne = draft.names.get(folded);
  if (!borne) {
    draft.giveName({ ...given, folded, sourceId: source.id, ownerName: source.name });
    return draft.say({ ...line, fate: "adds" });
  }
  if (borne.sourceId !== source.id) {
    return draft.refuse(line, { field: "name", message: `This is a name of ${borne.ownerName}.` });
  }
  const after = {
    ...borne,
    name: folded === source.folded ? borne.name : given.name,
    language: given.language ?? borne.language,
    since: given.since ?? borne.since,
    until: given.until ?? borne.until,
  };
  if (isSame(borne, after)) return draft.say({ ...line, fate: "same" });
  if (!isInOrder(after)) {
    const message = `This name would end before it starts: ${periodInWords(after)}.`;
    return draft.refuse(line, { field: given.until === null ? "since" : "until", message });
  }
  draft.giveName(after);
  const parts = ({ name, language, since, until }: KnownName) => ({ name, language, since, until });
  draft.sayChanged(line, changesInWords(parts(borne), parts(after)));
}

function isSame(one: KnownName, other: KnownName): boolean {
  return (
    one.name === other.name &&
    one.language === other.language &&
    one.since === other.since &&
    one.until === other.until
  );
}
