import "server-only";
import type { Database } from "@/server/database/client";

const SOURCE_GRAPH = 7_305_813;

/** One change to how sources hang together at a time, be it a merge or a relation: two at once could close a circle. */
export async function lockSourceGraph(tx: Database): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SOURCE_GRAPH}::bigint)`;
}
