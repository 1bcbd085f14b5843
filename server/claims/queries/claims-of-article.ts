import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { userIdOf } from "@/server/access/user-id";
import { read } from "@/server/read";
import { BY_EXCEPTION } from "../by-exception";
import { APPEARANCES_JSON, evidenceJson } from "../claim-json";
import type { ClaimItemRow } from "../claim-rows";
import type { ClaimItem } from "../views";
import { presentItems } from "./item";

/** Every claim that appears in the article, each by its place there, in text order. Two statements. */
export function listClaimsOfArticle(actor: Actor, articleId: string): Promise<ClaimItem[]> {
  return read(actor, "claim.read", async (db) => {
    const rows = await db.$queryRaw<ClaimItemRow[]>(Prisma.sql`
      WITH here AS (
        SELECT a.claim_id, min(a.span_start) AS place FROM appearances a
        WHERE a.article_id = ${articleId}::uuid GROUP BY a.claim_id)
      SELECT c.id, c.ref, c.statement, c.standing::text AS standing, c.version, c.created_at,
        ${BY_EXCEPTION} AS by_exception,
        ${APPEARANCES_JSON} AS appearances, ${evidenceJson(userIdOf(actor))} AS evidence
      FROM here JOIN claims c ON c.id = here.claim_id WHERE c.withdrawn_at IS NULL ORDER BY here.place, c.id`);
    return presentItems(db, rows, { articleId });
  });
}
