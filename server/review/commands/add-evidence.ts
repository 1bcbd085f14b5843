import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { EvidenceInput } from "@/domain/review/schema";
import type { Refusal, Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { type ClaimSaved, lockOpenClaim } from "@/server/claims/store";
import { transact } from "@/server/transact";
import { writeEvidence } from "../evidence-store";
import { saveReconsidered } from "../reconsider";

/** Brings evidence for or against a claim. Two people may at once: it needs no version, though it makes a new one. */
export function addEvidence(
  actor: Actor,
  { claimId, evidence }: { claimId: string; evidence: EvidenceInput },
): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "evidence.add");
    const claim = await lockOpenClaim(work.tx, claimId);
    return saveReconsidered(work, claim, {
      because: "Evidence was added",
      change: () =>
        writeEvidence(work, claim, {
          ...{ addedById: userIdOf(actor), reviewId: null, evidence: [evidence] },
          pathOf: () => "",
        }),
    });
  });
}
