import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import { read } from "@/server/read";

/** A claim that was taken back, as far as it takes to find its page, where it can be restored. */
export interface TakenBack {
  ref: string;
  statement: string;
}

/** Whoever looks for one that was taken back by mistake looks for a late one. */
const MOST = 100;

/**
 * The claims of an article that were taken back, the newest first, a hundred at most. One whose suggestion is open stands
 * there to be accepted anew, and a merged one stands with another claim: neither is lost. One statement.
 */
export function listTakenBack(actor: Actor, articleId: string): Promise<TakenBack[]> {
  return read(actor, "claim.read", async (db) => {
    const rows = await db.$queryRaw<{ ref: number; statement: string }[]>(Prisma.sql`
      SELECT c.ref, c.statement FROM claims c WHERE c.withdrawn_at IS NOT NULL AND c.merged_into_id IS NULL
        AND c.id IN (
          SELECT a.claim_id FROM appearances a LEFT JOIN suggestions g ON g.id = a.suggestion_id
          WHERE a.article_id = ${articleId}::uuid AND g.state::text IS DISTINCT FROM 'open')
      ORDER BY c.withdrawn_at DESC, c.id DESC LIMIT ${MOST}`);
    return rows.map(({ ref, statement }) => ({ ref: formatReference("C", ref), statement }));
  });
}
