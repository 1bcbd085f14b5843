import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { read } from "@/server/read";

/** How many claims stand as they do because an editor decided against the rule. One statement. */
export function countOverrides(actor: Actor): Promise<number> {
  return read(actor, "review.override-guard", async (db) => {
    const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
      SELECT count(*)::int AS count FROM decisions d JOIN claims c ON c.id = d.claim_id AND c.round = d.round
      WHERE d.override_reason IS NOT NULL AND c.withdrawn_at IS NULL
        AND c.standing IN ('corroborated', 'disputed', 'unverifiable')`);
    return row?.count ?? 0;
  });
}
