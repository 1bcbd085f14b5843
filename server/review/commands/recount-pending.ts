import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { AppError, type ErrorCode } from "@/lib/app-error";
import { groupBy } from "@/lib/group-by";
import { log } from "@/lib/log";
import { authorize } from "@/server/access/authorize";
import { lockClaims } from "@/server/claims/store";
import { read } from "@/server/read";
import { transact } from "@/server/transact";
import { joinReasons } from "../pending-store";
import { type ClaimToRecount, recountClaims } from "../recount-claims";

/** Short enough to lock few claims at a time, long enough to cost little each. */
const BATCH = 500;
/** A claim that could not be counted is tried again after so long: what is wrong with it is for people to mend. */
const PAUSE_MS = 10 * 60_000;

/**
 * Counts the claims anew that a change to sources left for later, one batch, and says how many notes were dealt with. What
 * is taken is gone only with what was done about it; several instances take different ones, and a crash gives them back.
 * Whoever is deciding one of the claims is waited for, or their decision would go uncounted. A claim that can't be counted
 * holds up no other: it stays noted, is logged, and is tried again later.
 */
export async function recountPending(actor: Actor): Promise<number> {
  try {
    return await recountBatch(actor, IS_DUE);
  } catch (error) {
    if (holdsForAll(error)) throw error;
    return recountSingly(actor);
  }
}

/** What stops every claim alike. Any other failure is one claim's own, also that somebody else's change overtook it. */
const OF_ALL: readonly ErrorCode[] = ["unavailable", "unauthenticated", "forbidden"];

const holdsForAll = (error: unknown) => error instanceof AppError && OF_ALL.includes(error.code);

const IS_DUE = Prisma.sql`(p.retry_at IS NULL OR p.retry_at <= now())`;

function recountBatch(actor: Actor, which: Prisma.Sql): Promise<number> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.recount");
    const taken = await work.tx.$queryRaw<ClaimToRecount[]>(Prisma.sql`
      DELETE FROM pending_recounts WHERE id IN (
        SELECT p.id FROM pending_recounts p WHERE ${which} ORDER BY p.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING claim_id AS "claimId", because`);
    const reasons = groupBy(taken, ({ claimId }) => claimId);
    await lockClaims(work.tx, [...reasons.keys()]);
    await recountClaims(
      work,
      [...reasons].map(([claimId, found]) => ({ claimId, because: joinReasons(found) })),
    );
    return taken.length;
  });
}

/** One claim after the other, each in a transaction of its own, once a batch has failed: it is not known through which. */
async function recountSingly(actor: Actor): Promise<number> {
  const due = await read(actor, "claim.recount", (db) =>
    db.$queryRaw<{ claimId: string }[]>(Prisma.sql`
      SELECT DISTINCT batch.claim_id AS "claimId" FROM (
        SELECT p.claim_id FROM pending_recounts p WHERE ${IS_DUE} ORDER BY p.id LIMIT ${BATCH}) batch`),
  );
  let counted = 0;
  for (const { claimId } of due) counted += await recountOrPutOff(actor, claimId);
  return counted;
}

async function recountOrPutOff(actor: Actor, claimId: string): Promise<number> {
  try {
    return await recountBatch(actor, Prisma.sql`p.claim_id = ${claimId}::uuid`);
  } catch (error) {
    if (holdsForAll(error)) throw error;
    log.error({ err: error, claimId }, "a claim can't be counted; it stays noted and is tried again");
    await transact(actor, async ({ tx, now }) => {
      authorize(actor, "claim.recount");
      const retryAt = new Date(now.getTime() + PAUSE_MS);
      await tx.pendingRecount.updateMany({ where: { claimId }, data: { retryAt } });
    });
    return 0;
  }
}
