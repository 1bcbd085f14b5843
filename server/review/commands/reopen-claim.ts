import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { ReopenInput } from "@/domain/review/schema";
import { nextStanding } from "@/domain/review/transitions";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { type ClaimSaved, lockOpenClaim, saveClaim } from "@/server/claims/store";
import { transact } from "@/server/transact";

/** Opens a decided claim for another round of review, with the editor's reason. */
export function reopenClaim(
  actor: Actor,
  input: ReopenInput & { claimId: string },
): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "review.reopen");
    const claim = await lockOpenClaim(tx, input.claimId, input.version);
    const standing = nextStanding(claim.standing, { kind: "reopen" });
    if (standing === null) return refuse("not_decided", "Only a decided claim can be reopened.");

    const round = claim.round + 1;
    await record({
      kind: "ClaimReopened",
      entity: "claim",
      entityId: claim.id,
      before: { standing: claim.standing, round: claim.round },
      after: { standing, round },
      reason: input.reason,
    });
    return ok(await saveClaim(tx, claim, { standing, round, reReviewReason: input.reason }));
  });
}
