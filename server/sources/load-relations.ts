import "server-only";
import type { CampMembership } from "@/domain/sources/camp";
import type { Relation } from "@/domain/sources/relation";
import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";

/** Everything that hangs together with the sources over any number of relations and merges, themselves included. */
export const reachedFrom = (sourceIds: readonly string[]) => Prisma.sql`
  WITH RECURSIVE reached AS (
    SELECT member.id FROM sources s JOIN sources member ON member.canonical_id = s.canonical_id
    WHERE s.id = ANY(${sourceIds}::uuid[])
    UNION
    SELECT member.id FROM reached
      CROSS JOIN LATERAL (
        SELECT r.to_id AS id FROM source_relations r WHERE r.from_id = reached.id
        UNION ALL
        SELECT r.from_id FROM source_relations r WHERE r.to_id = reached.id
      ) next JOIN sources s ON s.id = next.id JOIN sources member ON member.canonical_id = s.canonical_id)`;

/**
 * The relations that the sources stand in, and those that lead on from there, over any number of steps; both ends by the
 * ids they count as. All periods: which hold on a day is for `isValidOn` to say, so that one statement serves many
 * claims. One statement.
 */
export function loadRelations(db: Database, sourceIds: readonly string[]): Promise<Relation[]> {
  return db.$queryRaw<Relation[]>(Prisma.sql`
    ${reachedFrom(sourceIds)}
    SELECT r.id, r.kind::text AS kind, a.id AS "fromId", a.name AS "fromName", b.id AS "toId", b.name AS "toName",
      r.since, r.until, r.citation
    FROM reached JOIN source_relations r ON r.from_id = reached.id
      JOIN sources f ON f.id = r.from_id JOIN sources a ON a.id = f.canonical_id
      JOIN sources t ON t.id = r.to_id JOIN sources b ON b.id = t.canonical_id
    WHERE a.id <> b.id ORDER BY r.id`);
}

/** The ids of all that hangs together with the sources: claims that rest on these may be moved by a relation. */
export async function relatedSources(db: Database, sourceIds: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`${reachedFrom(sourceIds)} SELECT id FROM reached ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

/** Which of the camps; what is null or left out narrows nothing down. */
interface WhichCamps {
  id?: string | null;
  after?: string | null;
  limit?: number | null;
}

/**
 * The camps that the sources, or what is merged with them, stand in, in all conflicts and periods: `isValidOn` says which
 * hold on a day; all of them, a page, or one. One statement.
 */
export function loadCamps(
  db: Database,
  sourceIds: readonly string[],
  { id = null, after = null, limit = null }: WhichCamps = {},
): Promise<CampMembership[]> {
  return db.$queryRaw<CampMembership[]>(Prisma.sql`
    SELECT m.id, member.canonical_id AS "sourceId", c.id AS "conflictId", c.name AS conflict, k.id AS "campId",
      k.name AS camp, m.tie::text AS tie, m.interest, m.since, m.until, m.citation, m.version
    FROM sources member JOIN camp_memberships m ON m.source_id = member.id
      JOIN camps k ON k.id = m.camp_id JOIN conflicts c ON c.id = k.conflict_id
    WHERE member.canonical_id IN (SELECT s.canonical_id FROM sources s WHERE s.id = ANY(${sourceIds}::uuid[]))
      AND (${id}::uuid IS NULL OR m.id = ${id}::uuid) AND (${after}::uuid IS NULL OR m.id > ${after}::uuid)
    ORDER BY m.id LIMIT ${limit}::int`);
}
