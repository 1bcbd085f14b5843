import "server-only";
import type { Database } from "@/server/database/client";

/** How much rests on some sources: claims by a chain or by evidence, articles they published, evidence from them. */
export interface Resting {
  claims: number;
  decidedClaims: number;
  articles: number;
  evidence: number;
}

/** Counts what rests on the sources with these ids. One statement. */
export async function countResting(db: Database, sourceIds: readonly string[]): Promise<Resting> {
  const [resting] = await db.$queryRaw<Resting[]>`
    WITH claim AS (SELECT c.id, c.standing FROM claims c WHERE c.withdrawn_at IS NULL AND c.id IN (
      SELECT l.claim_id FROM chain_links l WHERE l.source_id = ANY(${sourceIds}::uuid[])
      UNION SELECT e.claim_id FROM evidence e WHERE e.source_id = ANY(${sourceIds}::uuid[]) AND e.withdrawn_at IS NULL))
    SELECT
      (SELECT count(*)::int FROM claim) AS claims,
      (SELECT count(*)::int FROM claim WHERE standing IN ('corroborated', 'disputed', 'unverifiable')) AS "decidedClaims",
      (SELECT count(*)::int FROM articles a WHERE a.outlet_id = ANY(${sourceIds}::uuid[])) AS articles,
      (SELECT count(*)::int FROM evidence e WHERE e.source_id = ANY(${sourceIds}::uuid[]) AND e.withdrawn_at IS NULL)
        AS evidence`;
  if (!resting) throw new Error("a SELECT without FROM gave no row");
  return resting;
}
