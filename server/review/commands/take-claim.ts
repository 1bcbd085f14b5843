import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { VersionInput } from "@/domain/claims/schema";
import { nextStanding } from "@/domain/review/transitions";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { type ClaimSaved, lockOpenClaim, saveClaim } from "@/server/claims/store";
import { transact } from "@/server/transact";

/** Takes a claim for review, so that the desk sees somebody is at it. Taking one that is in review changes nothing. */
export function takeClaim(
  actor: Actor,
  { claimId, version }: VersionInput & { claimId: string },
): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "review.write");
    const claim = await lockOpenClaim(tx, claimId, version);
    const standing = nextStanding(claim.standing, { kind: "take" });
    if (standing === null)
      return refuse("already_decided", "This claim is decided. An editor can reopen it with a reason.");
    const { id, ref, statement } = claim;
    if (standing === claim.standing) return ok({ id, ref, statement, standing, version });

    await record({
      kind: "ClaimTaken",
      entity: "claim",
      entityId: id,
      before: { standing: claim.standing },
      after: { standing },
    });
    return ok(await saveClaim(tx, claim, { standing }));
  });
}
