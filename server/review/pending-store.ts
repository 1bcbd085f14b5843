import "server-only";
import { sortedDistinct } from "@/lib/compare-text";
import type { Database } from "@/server/database/client";

/** What was done to what a claim rests on, where it still waits to be counted for that; null when it waits for nothing. */
export async function findNoted(tx: Database, claimId: string): Promise<string | null> {
  const notes = await tx.pendingRecount.findMany({ where: { claimId }, select: { because: true } });
  return notes.length === 0 ? null : joinReasons(notes);
}

/** Several notes of one claim as its history says them: each once, in one order. */
export function joinReasons(notes: readonly { because: string }[]): string {
  return sortedDistinct(notes.map(({ because }) => because)).join("; ");
}
