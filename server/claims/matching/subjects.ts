import "server-only";
import type { Wording } from "@/domain/claims/matching/traits";
import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";
import { DAY_IS_KNOWN, type Without } from "./find-candidates";

/** A claim or a suggestion that is asked about: its words, and what stands for it. */
export interface Subject extends Wording {
  id: string;
  without: Without;
}

/** The claims of a condition on alias `c`, as subjects. One statement. */
export async function claimSubjects(db: Database, where: Prisma.Sql): Promise<Subject[]> {
  const rows = await db.$queryRaw<(Wording & { id: string; suggestionIds: string[] })[]>(Prisma.sql`
    SELECT c.id, c.statement, min(ar.published_at) FILTER (WHERE ${DAY_IS_KNOWN}) AS "publishedAt",
      coalesce(array_agg(a.suggestion_id) FILTER (WHERE a.suggestion_id IS NOT NULL), '{}') AS "suggestionIds"
    FROM claims c LEFT JOIN appearances a ON a.claim_id = c.id LEFT JOIN articles ar ON ar.id = a.article_id
    WHERE ${where} GROUP BY c.id`);
  return rows.map(({ suggestionIds, ...row }) => ({ ...row, without: { claimId: row.id, suggestionIds } }));
}

/** Open suggestions as subjects; a settled one has become a claim or nothing. One statement. */
export async function suggestionSubjects(db: Database, ids: readonly string[]): Promise<Subject[]> {
  const rows = await db.$queryRaw<(Wording & { id: string })[]>(Prisma.sql`
    SELECT s.id, s.statement, CASE WHEN ${DAY_IS_KNOWN} THEN ar.published_at END AS "publishedAt" FROM suggestions s JOIN articles ar ON ar.id = s.article_id
    WHERE s.id = ANY (${[...ids]}::uuid[]) AND s.state = 'open'`);
  return rows.map((row) => ({ ...row, without: { claimId: null, suggestionIds: [row.id] } }));
}
