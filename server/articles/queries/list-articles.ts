import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { ArticleFilter } from "@/domain/articles/schema";
import { foldName } from "@/domain/sources/fold-name";
import { Prisma } from "@/generated/prisma/client";
import { parseCursor } from "@/lib/cursor";
import { type Page, toPage } from "@/lib/page";
import { parseReference } from "@/lib/reference";
import { isUuid } from "@/lib/uuid";
import { toTsQuery } from "@/server/database/full-text";
import { read } from "@/server/read";
import { type ArticleHead, presentHead } from "../present";
import type { ArticleItem } from "../views";

interface Row extends ArticleHead {
  claims: number;
  decidedClaims: number;
  openSuggestions: number;
}

/** The articles that fit a filter, newest first, a page at a time. One statement. */
export function listArticles(actor: Actor, filter: ArticleFilter): Promise<Page<ArticleItem>> {
  return read(actor, "article.read", async (db) => {
    const conditions = conditionsOf(filter);
    if (conditions === null) return { items: [], nextCursor: null };

    const rows = await db.$queryRaw<Row[]>(pageOf(conditions, filter.limit + 1));
    return toPage(rows.map(presentItem), filter.limit);
  });
}

/** Null when nothing can fit. */
function conditionsOf({ q, outlet, cursor }: ArticleFilter): Prisma.Sql[] | null {
  const conditions = [Prisma.sql`true`];
  if (cursor !== undefined) conditions.push(Prisma.sql`a.id < ${parseCursor(cursor)}::uuid`);
  if (outlet !== undefined) conditions.push(Prisma.sql`o.canonical_id IN (${outletsCalled(outlet)})`);
  if (q === undefined) return conditions;

  const ref = parseReference("A", q);
  if (ref !== null) return [...conditions, Prisma.sql`a.ref = ${ref}`];
  const query = toTsQuery(q);
  return query === null ? null : [...conditions, Prisma.sql`a.search @@ ${query}`];
}

/** The sources that an id, a reference or a name stands for, merges followed. */
function outletsCalled(outlet: string): Prisma.Sql {
  const ref = parseReference("S", outlet);
  if (ref !== null) return Prisma.sql`SELECT canonical_id FROM sources WHERE ref = ${ref}`;
  if (isUuid(outlet)) return Prisma.sql`SELECT canonical_id FROM sources WHERE id = ${outlet}::uuid`;
  return Prisma.sql`SELECT s.canonical_id FROM source_aliases n JOIN sources s ON s.id = n.source_id
    WHERE n.folded = ${foldName(outlet)}`;
}

function pageOf(conditions: Prisma.Sql[], limit: number): Prisma.Sql {
  return Prisma.sql`
    WITH page AS (
      SELECT a.id, a.ref, a.title, a.published_at, a.published_at_precision, a.language, a.url, a.same_text_as_id,
        a.version, a.created_at, o.canonical_id AS outlet_id
      FROM articles a JOIN sources o ON o.id = a.outlet_id
      WHERE ${Prisma.join(conditions, " AND ")} ORDER BY a.id DESC LIMIT ${limit})
    SELECT p.id, p.ref, p.title, p.published_at AS "publishedAt", p.published_at_precision::text AS "publishedAtPrecision",
      p.language, p.url, t.ref AS "sameTextAs", p.version, p.created_at AS "createdAt",
      json_build_object('id', s.id, 'ref', s.ref, 'name', s.name, 'checked', s.checked) AS outlet,
      counted.claims, counted.decided AS "decidedClaims",
      (SELECT count(*)::int FROM suggestions g WHERE g.article_id = p.id AND g.state = 'open') AS "openSuggestions"
    FROM page p JOIN sources s ON s.id = p.outlet_id LEFT JOIN articles t ON t.id = p.same_text_as_id
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT c.id)::int AS claims,
        (count(DISTINCT c.id) FILTER (WHERE c.standing IN ('corroborated', 'disputed', 'unverifiable')))::int AS decided
      FROM appearances x JOIN claims c ON c.id = x.claim_id
      WHERE x.article_id = p.id AND c.withdrawn_at IS NULL) AS counted
    ORDER BY p.id DESC`;
}

function presentItem({ claims, decidedClaims, openSuggestions, ...head }: Row): ArticleItem {
  return { ...presentHead(head), claims, decidedClaims, openSuggestions };
}
