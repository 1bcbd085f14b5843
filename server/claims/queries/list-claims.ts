import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { QueueFilter } from "@/domain/claims/schema";
import { Prisma } from "@/generated/prisma/client";
import { encodeCursor, parseCursor } from "@/lib/cursor";
import { userIdOf } from "@/server/access/user-id";
import { toTsQuery } from "@/server/database/full-text";
import { read } from "@/server/read";
import { APPEARANCES_JSON, evidenceJson } from "../claim-json";
import type { ClaimRow } from "../claim-rows";
import type { ClaimItem } from "../views";
import { presentItems } from "./item";
import {
  findQueueSources,
  type LinkCondition,
  type QueueConditions,
  queueConditions,
} from "./queue-conditions";

/** One page of a list, newest first. */
export interface ClaimPage {
  items: ClaimItem[];
  nextCursor: string | null;
}

/**
 * Among this many of the newest claims a search looks first, in order. A word that many claims hold fills its page there;
 * one too rare for that is looked up in the word index, where it has few rows to sort.
 */
const SEARCHED_BY_RECENCY = 4000;

/**
 * The queue: claims by filter, newest first, a page at a time. Two statements, and one more when the filter names a source
 * or an outlet.
 */
export function listClaims(actor: Actor, filter: QueueFilter): Promise<ClaimPage> {
  return read(actor, "claim.read", async (db) => {
    const viewerId = userIdOf(actor);
    const before = filter.cursor === undefined ? null : parseCursor(filter.cursor);
    const sources = await findQueueSources(db, filter);
    const words = filter.q === undefined ? null : toTsQuery(filter.q);
    if (filter.q !== undefined && words === null) return { items: [], nextCursor: null };

    const conditions = queueConditions(filter, { sources, viewerId, before });
    const rows = await db.$queryRaw<ClaimRow[]>(Prisma.sql`
      WITH page AS (${pageOf(conditions, words, filter.limit + 1)})
      SELECT c.id, c.ref, c.statement, c.standing::text AS standing, c.version, c.created_at,
        ${APPEARANCES_JSON} AS appearances, ${evidenceJson(viewerId)} AS evidence
      FROM page JOIN claims c ON c.id = page.id ORDER BY c.id DESC`);
    return toPage(await presentItems(db, rows), filter.limit);
  });
}

function toPage(found: ClaimItem[], limit: number): ClaimPage {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last ? encodeCursor(last.id) : null };
}

const all = (conditions: Prisma.Sql[]) => Prisma.join(conditions, " AND ");

/** The ids of a page, by the way that meets the newest claims first. */
function pageOf(conditions: QueueConditions, words: Prisma.Sql | null, rows: number): Prisma.Sql {
  const { listed, filters, links } = conditions;
  if (words !== null) {
    const where = all([Prisma.sql`c.search @@ ${words}`, ...filters, ...links.map(holdsLink)]);
    return searched(listed, where, rows);
  }

  const [leading, ...others] = links;
  const where = all([listed, ...filters, ...others.map(holdsLink)]);
  return leading ? byLink(leading, { where, before: conditions.before, rows }) : newest(where, rows);
}

function newest(where: Prisma.Sql, rows: number): Prisma.Sql {
  return Prisma.sql`SELECT c.id FROM claims c WHERE ${where} ORDER BY c.id DESC LIMIT ${rows}`;
}

const ofRole = ({ outletOnly }: LinkCondition) =>
  outletOnly ? Prisma.sql`l.role = 'outlet'` : Prisma.sql`true`;

/** The condition that a claim holds such a link. */
export function holdsLink(link: LinkCondition): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM chain_links l
    WHERE l.claim_id = c.id AND l.source_id = ANY (${link.sourceIds}::uuid[]) AND ${ofRole(link)})`;
}

/** Walks the links of each source in the order of their claims: an index holds them so. */
function byLink(
  link: LinkCondition,
  { where, before, rows }: { where: Prisma.Sql; before: string | null; rows: number },
): Prisma.Sql {
  const behind = before === null ? Prisma.sql`true` : Prisma.sql`l.claim_id < ${before}::uuid`;
  return Prisma.sql`
    SELECT DISTINCT met.id FROM unnest(${link.sourceIds}::uuid[]) AS source(id) CROSS JOIN LATERAL (
      SELECT DISTINCT l.claim_id AS id FROM chain_links l JOIN claims c ON c.id = l.claim_id
      WHERE l.source_id = source.id AND ${ofRole(link)} AND ${behind} AND ${where}
      ORDER BY l.claim_id DESC LIMIT ${rows}) met
    ORDER BY met.id DESC LIMIT ${rows}`;
}

/** The rest of a search is left out, by the database itself, when the newest claims have filled the page. */
function searched(listed: Prisma.Sql, where: Prisma.Sql, rows: number): Prisma.Sql {
  return Prisma.sql`
    WITH recent AS MATERIALIZED (
      SELECT c.id FROM (${newest(listed, SEARCHED_BY_RECENCY)}) near JOIN claims c ON c.id = near.id
      WHERE ${where} ORDER BY c.id DESC LIMIT ${rows}),
    rare AS MATERIALIZED (
      SELECT c.id FROM claims c WHERE (SELECT count(*) FROM recent) < ${rows} AND ${listed} AND ${where}
      ORDER BY c.id DESC LIMIT ${rows})
    SELECT id FROM rare UNION SELECT id FROM recent ORDER BY id DESC LIMIT ${rows}`;
}
