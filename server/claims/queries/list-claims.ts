import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { QueueFilter } from "@/domain/claims/schema";
import { Prisma } from "@/generated/prisma/client";
import { encodeCursor, parseCursor } from "@/lib/cursor";
import { userIdOf } from "@/server/access/user-id";
import { read } from "@/server/read";
import { BY_EXCEPTION } from "../by-exception";
import { APPEARANCES_JSON, evidenceJson } from "../claim-json";
import type { ClaimItemRow } from "../claim-rows";
import type { ClaimItem } from "../views";
import { presentItems } from "./item";
import { findQueueNames, type Narrowing, type QueueConditions, queueConditions } from "./queue-conditions";
import { walkClaims } from "./queue-walks";

/** One page of a list, newest first. */
export interface ClaimPage {
  items: ClaimItem[];
  nextCursor: string | null;
}

/**
 * Among this many of the newest claims a list with several filters, words or days looks first, in order. What many claims
 * hold fills its page there; what is too rare for that has few rows to sort wherever it is found.
 */
const SEARCHED_BY_RECENCY = 4000;

/**
 * The queue: claims by filter, newest first, a page at a time. Two statements, one more when the filter has words, or names
 * a source or an outlet, and one more when a word may have other spellings.
 */
export function listClaims(actor: Actor, filter: QueueFilter): Promise<ClaimPage> {
  return read(actor, "claim.read", async (db) => {
    const viewerId = userIdOf(actor);
    const before = filter.cursor === undefined ? null : parseCursor(filter.cursor);
    const names = await findQueueNames(db, filter);
    const conditions = queueConditions(filter, { names, viewerId, before });
    if (conditions === null) return { items: [], nextCursor: null };

    const rows = await db.$queryRaw<ClaimItemRow[]>(Prisma.sql`
      WITH page AS (${pageOf(conditions, filter.limit + 1)})
      SELECT c.id, c.ref, c.statement, c.standing::text AS standing, c.version, c.created_at,
        ${BY_EXCEPTION} AS by_exception,
        ${APPEARANCES_JSON} AS appearances, ${evidenceJson(viewerId)} AS evidence
      FROM page JOIN claims c ON c.id = page.id ORDER BY c.id DESC`);
    const shown = rows.slice(0, filter.limit);
    return { items: await presentItems(db, shown), nextCursor: nextAfter(shown, rows) };
  });
}

/** Goes by what was found, not by what can be shown of it: a page with something left out is not the last one. */
function nextAfter(shown: readonly ClaimItemRow[], found: readonly ClaimItemRow[]): string | null {
  const last = shown.at(-1);
  return found.length > shown.length && last ? encodeCursor(last.id) : null;
}

/** The ids of a page, by the way that meets the newest claims first. */
function pageOf({ listed, narrowings, before }: QueueConditions, rows: number): Prisma.Sql {
  const [only, ...more] = narrowings;
  if (!only) return walkClaims({ where: listed, before, rows });
  if (more.length === 0 && only.walk) return only.walk({ where: listed, before, rows });
  return searched(listed, narrowings, rows);
}

/**
 * The rest of a search is left out, by the database itself, when the newest claims have filled the page. It is no walk: the
 * rarest of the conditions is looked up in its index and what it finds is sorted, which OFFSET 0 makes the planner do.
 */
function searched(listed: Prisma.Sql, narrowings: readonly Narrowing[], rows: number): Prisma.Sql {
  const hold = Prisma.join(
    narrowings.map(({ holds }) => holds),
    " AND ",
  );
  const among = Prisma.join(
    narrowings.map((narrowing) => narrowing.among),
    " AND ",
  );
  return Prisma.sql`
    WITH recent AS MATERIALIZED (
      SELECT c.id FROM (${walkClaims({ where: listed, before: null, rows: SEARCHED_BY_RECENCY })}) near
        JOIN claims c ON c.id = near.id
      WHERE ${hold} ORDER BY c.id DESC LIMIT ${rows}),
    rare AS MATERIALIZED (
      SELECT found.id FROM (
        SELECT c.id FROM claims c WHERE (SELECT count(*) FROM recent) < ${rows} AND ${listed} AND ${among} OFFSET 0) found
      ORDER BY found.id DESC LIMIT ${rows})
    SELECT id FROM rare UNION SELECT id FROM recent ORDER BY id DESC LIMIT ${rows}`;
}
