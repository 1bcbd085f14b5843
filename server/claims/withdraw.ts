import "server-only";
import { type Refusal, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";
import { recountClaims } from "@/server/review/recount-claims";
import type { Work } from "@/server/transact";
import { type ClaimSaved, type LockedClaim, loadSaved, saveClaim } from "./store";

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

/**
 * Puts a claim that was withdrawn or merged back into the lists, as what it was. Nobody counted it while it was away: a
 * decided one whose groups, weakness or guard result are not what they were waits for review again.
 */
export async function bringBack(work: Work, claim: LockedClaim, because: string): Promise<ClaimSaved> {
  await saveClaim(work.tx, claim, { withdrawnAt: null, mergedIntoId: null });
  await recountClaims(work, [{ claimId: claim.id, because }]);
  return loadSaved(work.tx, claim.id);
}
