import "server-only";
import type { Database } from "@/server/database/client";

const MERGES = 7_305_813;

/** One merge or undoing of one at a time: two at once could close a circle. */
export async function lockMerges(tx: Database): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${MERGES}::bigint)`;
}
