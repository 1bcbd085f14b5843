import "server-only";
import type { Independence } from "@/domain/corroboration/model";
import { Prisma } from "@/generated/prisma/client";
import { APPEARANCES_JSON, evidenceJson } from "@/server/claims/claim-json";
import { type ClaimRow, presentAppearance, presentEvidence } from "@/server/claims/claim-rows";
import type { Database } from "@/server/database/client";
import { countOrigins } from "./count-origins";

/**
 * The count a decision rests on: everything stored by now, open reviews' evidence included. Never shown as it is to a
 * reviewer whose round is open; what they see is counted from what they may see.
 */
export async function loadIndependence(tx: Database, claimId: string): Promise<Independence> {
  const [row] = await tx.$queryRaw<Pick<ClaimRow, "appearances" | "evidence">[]>(Prisma.sql`
    SELECT ${APPEARANCES_JSON} AS appearances, ${evidenceJson(null)} AS evidence
    FROM claims c WHERE c.id = ${claimId}::uuid`);
  if (!row) throw new Error(`claim ${claimId} is gone`);

  return countOrigins(row.appearances.map(presentAppearance), row.evidence.map(presentEvidence));
}
