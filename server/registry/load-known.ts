import "server-only";
import type { KnownConflict, KnownName, KnownRegistry, KnownSource } from "@/domain/registry/plan-draft";
import type { Numbered, RegistryRow } from "@/domain/registry/row";
import { foldName } from "@/domain/sources/fold-name";
import type { Database } from "@/server/database/client";
import { loadCamps, loadRelations } from "@/server/sources/load-relations";

/** Everything the desk has of what a file names. A fixed number of statements, however long the file. */
export async function loadKnown(
  db: Database,
  rows: readonly Numbered<RegistryRow>[],
): Promise<KnownRegistry> {
  const folded = foldedNames(rows);
  const sources = await db.$queryRaw<KnownSource[]>`
    SELECT id, ref, version, name, folded, kind::text AS kind, country, homepage, wikidata_id AS "wikidataId", citation, checked
    FROM sources WHERE folded = ANY(${folded}::text[]) AND article_id IS NULL AND merged_into_id IS NULL`;
  const names = await db.$queryRaw<KnownName[]>`
    SELECT DISTINCT ON (a.folded) a.name, a.folded, a.language, a.valid_from AS since, a.valid_to AS until,
      c.id AS "sourceId", c.name AS "ownerName"
    FROM source_aliases a JOIN sources s ON s.id = a.source_id JOIN sources c ON c.id = s.canonical_id
    WHERE a.folded = ANY(${folded}::text[]) ORDER BY a.folded, c.folded = a.folded DESC, c.checked DESC, c.ref`;
  const relations = await loadRelations(
    db,
    sources.map(({ id }) => id),
  );
  const noted = await db.sourceRelation.findMany({
    where: { id: { in: relations.map(({ id }) => id) } },
    select: { id: true, note: true },
  });
  const notes = new Map(noted.map(({ id, note }) => [id, note]));
  return {
    sources,
    names,
    relations: relations.map((one) => ({ ...one, note: notes.get(one.id) ?? null })),
    conflicts: await loadConflicts(db, rows),
    memberships: await loadCamps(
      db,
      sources.map(({ id }) => id),
    ),
  };
}

async function loadConflicts(db: Database, rows: readonly Numbered<RegistryRow>[]): Promise<KnownConflict[]> {
  const folded = rows.flatMap(({ row }) => ("conflict" in row ? [foldName(row.conflict)] : []));
  const conflicts = await db.conflict.findMany({
    where: { folded: { in: [...new Set(folded)] } },
    include: { camps: { select: { id: true, name: true, folded: true } } },
  });
  return conflicts.map(({ id, name, folded, since, until, camps }) => ({
    ...{ id, name, folded, camps, since, until },
  }));
}

/** Every name that stands in a file, as names are found by. */
export function foldedNames(rows: readonly Numbered<RegistryRow>[]): string[] {
  const named = rows.flatMap(({ row }) => {
    if (row.record === "alias") return [row.source, row.name];
    if (row.record === "conflict") return [];
    return row.record === "relation" ? [row.source, row.to] : [row.source];
  });
  return [...new Set(named.map(foldName))];
}
