import "server-only";
import { isDecided, type Verdict } from "@/domain/claims/standing";
import { type Basis, basisOf, RE_REVIEW_CAUSES, reReviewCause } from "@/domain/review/re-review";
import { Prisma } from "@/generated/prisma/client";
import { ok, type Refusal, type Result } from "@/lib/result";
import { type ClaimSaved, type LockedClaim, lockClaim, saveClaim } from "@/server/claims/store";
import { loadIndependence } from "@/server/corroboration/load-independence";
import type { Work } from "@/server/transact";
import { findBasis, keepBases, markSentBack, saveBases } from "./basis-store";
import { findNoted } from "./pending-store";
import { LIFTED } from "./recount-claims";

/** What was done to the claim, as its history says it: "A chain was edited". */
type Because = string;

/**
 * Makes a change to what a claim rests on and saves the claim as its next version (rule: Re-review). A decided claim whose
 * groups, weakness or guard result the change moved waits for review in the next round, with the reason. One that such a
 * change sent back, and to which nothing else happened, stands as it was decided once it counts as it did then.
 */
export async function saveReconsidered(
  work: Work,
  claim: LockedClaim,
  { because, change }: { because: Because; change: () => Promise<Result<unknown, Refusal>> },
): Promise<Result<ClaimSaved, Refusal>> {
  if (!isDecided(claim.standing)) return saveUndecided(work, claim, { because, change });

  const verdict = claim.standing;
  await keepBases(work, Prisma.sql`c.id = ${claim.id}::uuid`);
  const before = await loadIndependence(work.tx, claim.id);
  const overdue = await sendBackOverdue(work, claim, basisOf(verdict, before));
  if (overdue !== null) return saveUndecided(work, overdue, { because, change });

  const changed = await change();
  if (!changed.ok) return changed;

  const after = await loadIndependence(work.tx, claim.id);
  const cause = reReviewCause(basisOf(verdict, before, "counted"), basisOf(verdict, after, "counted"));
  if (cause === null) {
    await saveBases(work, [{ claimId: claim.id, verdict, basis: basisOf(verdict, after) }]);
    return ok(await saveClaim(work.tx, claim));
  }
  const saved = await sendToReReview(work, claim, `${because}: ${RE_REVIEW_CAUSES[cause]}.`);
  await markSentBack(work.tx, [claim.id]);
  return ok(saved);
}

/**
 * A claim that an earlier change moved and that still waits to be counted is sent back for that change first: what it was
 * decided on may not be replaced by what it counts as since. The note stays with the timer, which finds nothing left to do.
 * Gives the claim as it then stands, or null when nothing is overdue.
 */
async function sendBackOverdue(work: Work, claim: LockedClaim, present: Basis): Promise<LockedClaim | null> {
  const kept = await findBasis(work.tx, claim.id);
  const cause = kept && reReviewCause(kept.basis, present);
  if (cause === null) return null;

  const because = (await findNoted(work.tx, claim.id)) ?? "What it rests on changed";
  await sendToReReview(work, claim, `${because}: ${RE_REVIEW_CAUSES[cause]}.`);
  await markSentBack(work.tx, [claim.id]);
  return lockClaim(work.tx, claim.id);
}

async function saveUndecided(
  work: Work,
  claim: LockedClaim,
  { because, change }: { because: Because; change: () => Promise<Result<unknown, Refusal>> },
): Promise<Result<ClaimSaved, Refusal>> {
  const kept = claim.standing === "needs_re_review" ? await findBasis(work.tx, claim.id) : null;
  const changed = await change();
  if (!changed.ok) return changed;
  if (kept === null || kept.sentBackVersion !== claim.version) return ok(await saveClaim(work.tx, claim));

  const after = basisOf(kept.verdict, await loadIndependence(work.tx, claim.id));
  if (reReviewCause(kept.basis, after) !== null) {
    const saved = await saveClaim(work.tx, claim);
    await markSentBack(work.tx, [claim.id]);
    return ok(saved);
  }
  return ok(await liftReReview(work, claim, { verdict: kept.verdict, because }));
}

async function liftReReview(
  { tx, record }: Work,
  claim: LockedClaim,
  { verdict, because }: { verdict: Verdict; because: Because },
): Promise<ClaimSaved> {
  const round = claim.round - 1;
  await record({
    kind: "ClaimReReviewLifted",
    entity: "claim",
    entityId: claim.id,
    before: { standing: claim.standing, round: claim.round },
    after: { standing: verdict, round },
    reason: `${because}: ${LIFTED}`,
  });
  return saveClaim(tx, claim, { standing: verdict, round, reReviewReason: null });
}

/** Saves a decided claim as one that has to be reviewed again, and records why. */
export async function sendToReReview(
  { tx, record }: Work,
  claim: LockedClaim,
  reason: string,
  change: { statement?: string } = {},
): Promise<ClaimSaved> {
  await record({
    kind: "ClaimNeedsReReview",
    entity: "claim",
    entityId: claim.id,
    before: { standing: claim.standing, round: claim.round },
    after: { standing: "needs_re_review", round: claim.round + 1 },
    reason,
  });
  return saveClaim(tx, claim, {
    ...change,
    standing: "needs_re_review",
    round: claim.round + 1,
    reReviewReason: reason,
  });
}
