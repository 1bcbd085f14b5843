import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { VersionInput } from "@/domain/claims/schema";
import { conflict } from "@/lib/app-error";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { type ClaimSaved, lockOpenClaim } from "@/server/claims/store";
import { transact } from "@/server/transact";
import { getEvidence } from "../find-evidence";
import { saveReconsidered } from "../reconsider";

type Step = VersionInput & { claimId: string; evidenceId: string };

/** Takes evidence back; it stays in the history. */
export function withdrawEvidence(actor: Actor, input: Step): Promise<Result<ClaimSaved, Refusal>> {
  return moveEvidence(actor, input, true);
}

/** Brings withdrawn evidence back. */
export function restoreEvidence(actor: Actor, input: Step): Promise<Result<ClaimSaved, Refusal>> {
  return moveEvidence(actor, input, false);
}

function moveEvidence(actor: Actor, input: Step, out: boolean): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "evidence.withdraw");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const evidence = await getEvidence(work.tx, {
      claimId: claim.id,
      evidenceId: input.evidenceId,
      viewerId: userIdOf(actor),
    });
    if ((evidence.withdrawnAt !== null) === out) throw conflict("evidence");

    return saveReconsidered(work, claim, {
      because: out ? "Evidence was withdrawn" : "Evidence was brought back",
      change: async () => {
        const withdrawnAt = out ? work.now : null;
        await work.tx.evidence.update({ where: { id: evidence.id }, data: { withdrawnAt } });
        await work.record({
          kind: out ? "EvidenceWithdrawn" : "EvidenceRestored",
          entity: "claim",
          entityId: claim.id,
          after: { evidenceId: evidence.id, reviewId: evidence.reviewId, withdrawn: out },
        });
        return ok(null);
      },
    });
  });
}
