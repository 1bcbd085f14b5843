import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { ClaimPatch } from "@/domain/claims/schema";
import { isDecided } from "@/domain/claims/standing";
import { authorize } from "@/server/access/authorize";
import { sendToReReview } from "@/server/review/reconsider";
import { transact } from "@/server/transact";
import { type ClaimSaved, lockOpenClaim, saveClaim } from "../store";

/**
 * Rewords a claim. A decided one waits for review again: the verdict was given on other words. A patch that changes
 * nothing leaves the version as it is.
 */
export function editClaim(actor: Actor, input: ClaimPatch & { claimId: string }): Promise<ClaimSaved> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.edit");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const { statement = claim.statement } = input;
    if (statement === claim.statement) return saveNothing(claim);

    await work.record({
      kind: "ClaimEdited",
      entity: "claim",
      entityId: claim.id,
      before: { statement: claim.statement },
      after: { statement },
    });
    if (!isDecided(claim.standing)) return saveClaim(work.tx, claim, { statement });
    return sendToReReview(work, claim, "Its wording was changed after the decision.", { statement });
  });
}

function saveNothing({ id, ref, statement, standing, version }: ClaimSaved): ClaimSaved {
  return { id, ref, statement, standing, version };
}
