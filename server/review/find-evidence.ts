import "server-only";
import type { EvidenceStance } from "@/domain/review/schema";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { evidenceIsVisible } from "@/server/claims/claim-json";
import type { Database } from "@/server/database/client";

/** A piece of evidence as a command works on it. */
export interface EvidenceToChange {
  id: string;
  stance: EvidenceStance;
  reviewId: string | null;
  answeredReason: string | null;
  withdrawnAt: Date | null;
}

/** The evidence of the claim; `not_found` also while it belongs to an open review this account may not see yet. */
export async function getEvidence(
  tx: Database,
  which: { claimId: string; evidenceId: string; viewerId: string },
): Promise<EvidenceToChange> {
  const [evidence] = await tx.$queryRaw<EvidenceToChange[]>(Prisma.sql`
    SELECT e.id, e.stance::text AS stance, e.review_id AS "reviewId", e.answered_reason AS "answeredReason",
      e.withdrawn_at AS "withdrawnAt"
    FROM evidence e WHERE e.id = ${which.evidenceId}::uuid AND e.claim_id = ${which.claimId}::uuid
      AND ${evidenceIsVisible(which.viewerId)}`);
  if (!evidence) throw notFound("evidence");
  return evidence;
}
