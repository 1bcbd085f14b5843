import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { VersionInput } from "@/domain/claims/schema";
import { conflict } from "@/lib/app-error";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { type ClaimSaved, lockClaim, lockOpenClaim } from "../store";
import { bringBack, refuseReviewed, withdraw } from "../withdraw";

type Step = VersionInput & { claimId: string };

/** Takes back a claim that nobody has reviewed. */
export function withdrawClaim(actor: Actor, input: Step): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.withdraw");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    return (await refuseReviewed(work.tx, claim)) ?? ok(await withdraw(work, claim));
  });
}

/** Brings a withdrawn claim back as it was. */
export function restoreClaim(actor: Actor, input: Step): Promise<ClaimSaved> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.withdraw");
    const claim = await lockClaim(work.tx, input.claimId, input.version);
    if (claim.withdrawnAt === null || claim.mergedIntoId !== null) throw conflict("claim");

    await work.record({
      kind: "ClaimRestored",
      entity: "claim",
      entityId: claim.id,
      before: { withdrawn: true },
      after: { withdrawn: false },
    });
    return bringBack(work, claim, "It was brought back");
  });
}
