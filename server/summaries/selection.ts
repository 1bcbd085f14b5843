import "server-only";
import type { Actor } from "@/domain/access/actor";
import { type ExportCounts, type ExportSelection, scopeInWords } from "@/domain/summaries/selection";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference, parseReference } from "@/lib/reference";
import { userIdOf } from "@/server/access/user-id";
import { findExactNames, queueConditions } from "@/server/claims/queries/queue-conditions";
import type { Database } from "@/server/database/client";

/** A selection ready to be asked for: a condition on the claim in alias `c`, and its scope in words. */
export interface Selected {
  where: Prisma.Sql;
  scope: string;
}

interface SelectedArticle {
  id: string;
  ref: string;
  title: string;
}

/**
 * Looks up what a selection names. Words are taken as typed, without other spellings of
 * them, as the scope says. At most two statements. Throws `not_found` for an article that is not there.
 */
export async function findSelected(
  db: Database,
  actor: Actor,
  selection: ExportSelection,
): Promise<Selected> {
  const { article: key, ...filter } = selection;
  const article = key === undefined ? null : await getArticle(db, key);
  const names = await findExactNames(db, { ...filter, limit: 1 });
  const asked = queueConditions({ ...filter, limit: 1 }, { names, viewerId: userIdOf(actor), before: null });
  const conditions = asked && [
    asked.listed,
    ...asked.narrowings.map(({ among }) => among),
    ...inArticle(article),
  ];
  return {
    where: conditions === null ? Prisma.sql`false` : Prisma.join(conditions, " AND "),
    scope: scopeInWords(selection, { article, viewer: actor.name }),
  };
}

/** How many of the selected claims stand where. One statement. */
export async function countSelected(db: Database, { where }: Selected): Promise<ExportCounts> {
  const [counts] = await db.$queryRaw<ExportCounts[]>(Prisma.sql`
    SELECT count(*) FILTER (WHERE c.standing IN ('corroborated', 'disputed', 'unverifiable'))::int AS decided,
      count(*) FILTER (WHERE c.standing IN ('unreviewed', 'in_review'))::int AS undecided,
      count(*) FILTER (WHERE c.standing = 'needs_re_review')::int AS "needsReReview"
    FROM claims c WHERE ${where}`);
  return counts ?? { decided: 0, undecided: 0, needsReReview: 0 };
}

async function getArticle(db: Database, key: string): Promise<SelectedArticle> {
  const ref = parseReference("A", key);
  const article = await db.article.findUnique({
    where: ref === null ? { id: key } : { ref },
    select: { id: true, ref: true, title: true },
  });
  if (!article) throw notFound("article");
  return { ...article, ref: formatReference("A", article.ref) };
}

function inArticle(article: SelectedArticle | null): Prisma.Sql[] {
  if (article === null) return [];
  return [
    Prisma.sql`EXISTS (SELECT 1 FROM appearances a WHERE a.claim_id = c.id AND a.article_id = ${article.id}::uuid)`,
  ];
}
