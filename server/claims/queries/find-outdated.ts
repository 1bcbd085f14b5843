import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { read } from "@/server/read";

/** The appearances of a claim, by its id, whose words are no longer in a newer capture, the newest of their article. One statement. */
export function findOutdated(actor: Actor, claimId: string): Promise<string[]> {
  return read(actor, "claim.read", async (db) => {
    const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
      SELECT a.id FROM appearances a JOIN captures own ON own.id = a.capture_id JOIN LATERAL (
        SELECT cap.number, cap.text FROM captures cap WHERE cap.article_id = a.article_id AND cap.removed_at IS NULL
        ORDER BY cap.number DESC LIMIT 1) newest ON newest.number > own.number
      WHERE a.claim_id = ${claimId}::uuid AND position(a.quote IN newest.text) = 0 ORDER BY a.id`);
    return rows.map(({ id }) => id);
  });
}
