import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isOwnership, RELATION_KINDS } from "@/domain/sources/relation";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { parseCursor } from "@/lib/cursor";
import { FIRST_PAGE, type Page, type PageQuery, toPage } from "@/lib/page";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { loadCamps } from "../load-relations";
import { whereSource } from "../load-source";
import { type CampView, presentRelation, type RelationRow, type RelationView } from "../relation-views";

/** More owners than a page has room to draw. */
const MOST_ABOVE = 100;

const OF_FAMILY = Prisma.sql`r.from_id IN (SELECT id FROM family) OR r.to_id IN (SELECT id FROM family)`;

/** The relations that a source, or what is merged with it, stands in at either end, oldest first, a page at a time. Two statements. */
export function listRelations(
  actor: Actor,
  idOrRef: string,
  { cursor, limit }: PageQuery = FIRST_PAGE,
): Promise<Page<RelationView>> {
  return read(actor, "source.read", async (db) => {
    const sourceId = await findSourceId(db, idOrRef);
    const after = cursor === undefined ? Prisma.sql`true` : Prisma.sql`r.id > ${parseCursor(cursor)}::uuid`;
    const where = Prisma.sql`(${OF_FAMILY}) AND ${after}`;
    return toPage(await findRelations(db, { where, sourceId, limit: limit + 1 }), limit);
  });
}

/**
 * The ties of ownership that lead on from what a source stands under, over any number of steps: who is over those that
 * are over it. What was recorded first first, a hundred at most. Two statements.
 */
export function listRelationsAbove(actor: Actor, idOrRef: string): Promise<RelationView[]> {
  return read(actor, "source.read", async (db) => {
    const sourceId = await findSourceId(db, idOrRef);
    const where = Prisma.sql`r.from_id IN (${ABOVE}) AND ${IS_OWNERSHIP}`;
    return findRelations(db, { where, sourceId, limit: MOST_ABOVE });
  });
}

const IS_OWNERSHIP = Prisma.sql`r.kind::text IN (${Prisma.join(RELATION_KINDS.filter(isOwnership))})`;

const ABOVE = Prisma.sql`
  WITH RECURSIVE above AS (
    SELECT member.id FROM family JOIN source_relations r ON r.from_id = family.id AND ${IS_OWNERSHIP}
      JOIN sources t ON t.id = r.to_id JOIN sources member ON member.canonical_id = t.canonical_id
    UNION
    SELECT member.id FROM above JOIN source_relations r ON r.from_id = above.id AND ${IS_OWNERSHIP}
      JOIN sources t ON t.id = r.to_id JOIN sources member ON member.canonical_id = t.canonical_id)
  SELECT id FROM above WHERE id NOT IN (SELECT id FROM family)`;

/** One of the relations that a source, or what is merged with it, stands in. Throws `not_found`. */
export function getRelation(
  actor: Actor,
  { source, relationId }: { source: string; relationId: string },
): Promise<RelationView> {
  return read(actor, "source.read", async (db) => {
    const sourceId = await findSourceId(db, source);
    const where = Prisma.sql`r.id = ${relationId}::uuid AND (${OF_FAMILY})`;
    const [relation] = await findRelations(db, { where, sourceId });
    if (!relation) throw notFound("relation");
    return relation;
  });
}

/** The sides that a source stands on, in all conflicts and periods, what was placed first first, a page at a time. Two statements. */
export function listCamps(
  actor: Actor,
  idOrRef: string,
  { cursor, limit }: PageQuery = FIRST_PAGE,
): Promise<Page<CampView>> {
  return read(actor, "source.read", async (db) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    const camps = await loadCamps(db, [await findSourceId(db, idOrRef)], { after, limit: limit + 1 });
    return toPage(camps, limit);
  });
}

/** One of the sides that a source, or what is merged with it, stands on. Throws `not_found`. */
export function getCamp(
  actor: Actor,
  { source, membershipId: id }: { source: string; membershipId: string },
): Promise<CampView> {
  return read(actor, "source.read", async (db) => {
    const [camp] = await loadCamps(db, [await findSourceId(db, source)], { id });
    if (!camp) throw notFound("side");
    return camp;
  });
}

/** The relations of which this very source is an end, what is merged into it left aside. One statement. */
export function findOwnRelations(db: Database, sourceId: string): Promise<RelationView[]> {
  return findRelations(db, { where: Prisma.sql`${sourceId}::uuid IN (r.from_id, r.to_id)`, sourceId });
}

async function findSourceId(db: Database, idOrRef: string): Promise<string> {
  const source = await db.source.findUnique({ where: whereSource(idOrRef), select: { id: true } });
  if (!source) throw notFound("source");
  return source.id;
}

async function findRelations(
  db: Database,
  { where, sourceId, limit }: { where: Prisma.Sql; sourceId: string; limit?: number },
): Promise<RelationView[]> {
  const rows = await db.$queryRaw<RelationRow[]>(Prisma.sql`
    WITH family AS (SELECT member.id FROM sources own JOIN sources member ON member.canonical_id = own.canonical_id
      WHERE own.id = ${sourceId}::uuid)
    SELECT r.id, r.kind::text AS kind, a.id AS "fromId", a.ref AS "fromRef", a.name AS "fromName", b.id AS "toId",
      b.ref AS "toRef", b.name AS "toName", r.since, r.until, r.citation, r.note, r.version
    FROM source_relations r
      JOIN sources f ON f.id = r.from_id JOIN sources a ON a.id = f.canonical_id
      JOIN sources t ON t.id = r.to_id JOIN sources b ON b.id = t.canonical_id
    WHERE ${where} ORDER BY r.id LIMIT ${limit ?? null}::int`);
  return rows.map(presentRelation);
}
