import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";

/** Links or evidence that go from one claim to another. */
interface Moving {
  appearanceIds: readonly string[];
  evidenceIds: readonly string[];
}

/**
 * Holds the sources of what is moved until the transaction ends, as if it were new: who changes one of them waits, and finds
 * the claim it went to. One statement.
 */
export async function holdSources(tx: Database, { appearanceIds, evidenceIds }: Moving): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    SELECT s.id FROM sources s WHERE s.id IN (
      SELECT l.source_id FROM chain_links l WHERE l.appearance_id = ANY(${appearanceIds}::uuid[])
      UNION SELECT e.source_id FROM evidence e WHERE e.id = ANY(${evidenceIds}::uuid[]))
    ORDER BY s.id FOR KEY SHARE`);
}
