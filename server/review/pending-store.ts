import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { sortedDistinct } from "@/lib/compare-text";
import { type Dependents, restsOn } from "@/server/corroboration/load-dependents";
import type { Database } from "@/server/database/client";

/**
 * Notes all claims that rest on something for the timer to count, with what was done to it; asked again, those that this
 * transaction has not noted yet. Another's note does not do: the timer may have counted for it by now. One statement.
 */
export async function noteRecounts(tx: Database, dependents: Dependents, because: string): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO pending_recounts (claim_id, because)
    SELECT c.id, ${because} FROM claims c WHERE ${restsOn(dependents)} AND NOT EXISTS (
      SELECT 1 FROM pending_recounts p
      WHERE p.claim_id = c.id AND p.because = ${because} AND p.xmin = pg_current_xact_id()::xid) ORDER BY c.id`);
}

/** What was done to what a claim rests on, where it still waits to be counted for that; null when it waits for nothing. */
export async function findNoted(tx: Database, claimId: string): Promise<string | null> {
  const notes = await tx.pendingRecount.findMany({ where: { claimId }, select: { because: true } });
  return notes.length === 0 ? null : joinReasons(notes);
}

/** Several notes of one claim as its history says them: each once, in one order. */
export function joinReasons(notes: readonly { because: string }[]): string {
  return sortedDistinct(notes.map(({ because }) => because)).join("; ");
}
