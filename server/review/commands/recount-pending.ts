import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { groupBy } from "@/lib/group-by";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { type ClaimToRecount, recountClaims } from "../recount-claims";

/** Short enough to lock few claims at a time, long enough to cost little each. */
const BATCH = 500;

/**
 * Counts the claims anew that a change to sources left for later, one batch, and says how many there were. What is taken
 * is gone only with what was done about it; several instances take different ones, and a crash gives them back.
 */
export function recountPending(actor: Actor): Promise<number> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.recount");
    const taken = await work.tx.$queryRaw<ClaimToRecount[]>(Prisma.sql`
      DELETE FROM pending_recounts WHERE id IN (
        SELECT id FROM pending_recounts ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING claim_id AS "claimId", because`);
    const reasons = groupBy(taken, ({ claimId }) => claimId);
    await recountClaims(
      work,
      [...reasons].map(([claimId, found]) => ({
        claimId,
        because: [...new Set(found.map(({ because }) => because))].sort().join("; "),
      })),
    );
    return taken.length;
  });
}
