import "server-only";
import { type Refusal, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";
import type { Work } from "@/server/transact";
import { type ClaimSaved, type LockedClaim, saveClaim } from "./store";

/** A refusal when anybody has reviewed the claim in any round: what was judged stays; null when nobody has. */
export async function refuseReviewed(
  tx: Database,
  claim: LockedClaim,
): Promise<{ ok: false; error: Refusal<"claim_reviewed"> } | null> {
  const reviewed = await tx.review.findFirst({ where: { claimId: claim.id }, select: { id: true } });
  if (!reviewed) return null;

  return refuse(
    "claim_reviewed",
    "This claim has been reviewed and stays. Edit it, or have it reviewed again.",
  );
}

/** Takes the claim out of every list, and records it. */
export async function withdraw({ tx, now, record }: Work, claim: LockedClaim): Promise<ClaimSaved> {
  await record({
    kind: "ClaimWithdrawn",
    entity: "claim",
    entityId: claim.id,
    before: { withdrawn: false },
    after: { withdrawn: true },
  });
  return saveClaim(tx, claim, { withdrawnAt: now });
}
