import "server-only";
import type { Independence } from "@/domain/corroboration/model";
import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";
import { countOrigins } from "./count-origins";
import { COUNTED_COLUMNS, type CountedRow } from "./counted-json";
import { loadTiesOf } from "./load-ties";

/**
 * The count a decision rests on: everything stored by now, open reviews' evidence included. Never shown as it is to a
 * reviewer whose round is open; what they see is counted from what they may see. Two statements.
 */
export async function loadIndependence(tx: Database, claimId: string): Promise<Independence> {
  const [row] = await tx.$queryRaw<CountedRow[]>(
    Prisma.sql`SELECT ${COUNTED_COLUMNS} FROM claims c WHERE c.id = ${claimId}::uuid`,
  );
  if (!row) throw new Error(`claim ${claimId} is gone`);

  return countOrigins(row, await loadTiesOf(tx, row));
}
