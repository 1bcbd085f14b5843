import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { RegistryRow } from "@/domain/registry/row";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";

/**
 * The whole registry as lines: every confirmed source that stands for itself, its names, their relations, conflicts
 * with their sides, and who stands on them. Five statements.
 */
export function exportRegistry(actor: Actor): Promise<RegistryRow[]> {
  return read(actor, "registry.export", async (db) => [
    ...(await sources(db)),
    ...(await aliases(db)),
    ...(await relations(db)),
    ...(await conflicts(db)),
    ...(await sides(db)),
  ]);
}

function sources(db: Database): Promise<RegistryRow[]> {
  return db.$queryRaw`
    SELECT 'source' AS record, name AS source, kind::text AS kind, country, homepage, wikidata_id AS "wikidataId", citation
    FROM sources WHERE checked AND merged_into_id IS NULL ORDER BY ref`;
}

function aliases(db: Database): Promise<RegistryRow[]> {
  return db.$queryRaw`
    SELECT 'alias' AS record, c.name AS source, a.name, a.language, a.valid_from AS since, a.valid_to AS until
    FROM source_aliases a JOIN sources s ON s.id = a.source_id JOIN sources c ON c.id = s.canonical_id
    WHERE c.checked AND (a.folded <> c.folded OR num_nonnulls(a.language, a.valid_from, a.valid_to) > 0)
    ORDER BY c.ref, a.id`;
}

function relations(db: Database): Promise<RegistryRow[]> {
  return db.$queryRaw`
    SELECT 'relation' AS record, a.name AS source, r.kind::text AS kind, b.name AS to, r.since,
      r.until, r.citation, r.note
    FROM source_relations r JOIN sources f ON f.id = r.from_id JOIN sources a ON a.id = f.canonical_id
      JOIN sources t ON t.id = r.to_id JOIN sources b ON b.id = t.canonical_id
    WHERE a.checked AND b.checked AND a.id <> b.id ORDER BY r.id`;
}

function conflicts(db: Database): Promise<RegistryRow[]> {
  return db.$queryRaw`
    SELECT 'conflict' AS record, c.name AS conflict, k.name AS to, c.since, c.until
    FROM conflicts c JOIN camps k ON k.conflict_id = c.id ORDER BY c.id, k.id`;
}

function sides(db: Database): Promise<RegistryRow[]> {
  return db.$queryRaw`
    SELECT 'side' AS record, s.name AS source, m.tie::text AS kind, c.name AS conflict, k.name AS to,
      m.since, m.until, m.citation, m.interest AS note
    FROM camp_memberships m JOIN sources o ON o.id = m.source_id JOIN sources s ON s.id = o.canonical_id
      JOIN camps k ON k.id = m.camp_id JOIN conflicts c ON c.id = k.conflict_id
    WHERE s.checked ORDER BY m.id`;
}
