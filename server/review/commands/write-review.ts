import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isAllowed } from "@/domain/access/policy";
import { RULE_VERSION } from "@/domain/corroboration/independence";
import { decideByReview, type ReviewOutcome } from "@/domain/review/review";
import type { ReviewInput } from "@/domain/review/schema";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { type ClaimSaved, type LockedClaim, lockOpenClaim, saveClaim } from "@/server/claims/store";
import { loadIndependence } from "@/server/corroboration/load-independence";
import { getSetting } from "@/server/settings/queries";
import { transact, type Work } from "@/server/transact";
import { writeEvidence } from "../evidence-store";
import { listRound, writeDecision, writeOwnReview } from "../review-store";

interface Reviewing {
  actor: Actor;
  claim: LockedClaim;
  input: ReviewInput;
}

/** The claim as the review left it, and the review. */
export interface ReviewSaved extends ClaimSaved {
  reviewId: string;
}

/**
 * Gives a review with its evidence. Enough reviews that agree decide, if the guard lets them; an editor may decide against
 * it with a reason. A review that decides nothing leaves the claim's version as it is.
 */
export function writeReview(
  actor: Actor,
  input: ReviewInput & { claimId: string },
): Promise<Result<ReviewSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "review.write");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const reviewing = { actor, claim, input };

    const earlier = await listRound(work.tx, claim);
    const reviewId = await writeOwnReview(work, claim, { reviewerId: userIdOf(actor), input });
    const evidence = await bringEvidence(work, reviewing, reviewId);
    if (!evidence.ok) return evidence;

    const independence = await loadIndependence(work.tx, claim.id);
    const outcome = decideByReview({
      standing: claim.standing,
      reviews: earlier,
      reviewsRequired: await getSetting(work.tx, "reviewsPerClaim"),
      review: { reviewerId: userIdOf(actor), verdict: input.verdict, credibility: input.credibility },
      independence,
      reviewerIsEditor: isAllowed(actor, "review.override-guard"),
      reason: input.reason ?? null,
    });
    if (!outcome.ok) return outcome;

    await recordReview(work, reviewing, reviewId);
    if (!outcome.value.decided) return ok({ ...(await hold(work, claim, outcome.value)), reviewId });

    await writeDecision(work, claim, {
      decidedById: userIdOf(actor),
      verdict: input.verdict,
      credibility: input.credibility ?? null,
      rationale: input.rationale,
      outcome: outcome.value,
      reason: input.reason ?? null,
      independence,
      ruleVersion: RULE_VERSION,
    });
    return ok({ ...(await decide(work, reviewing, outcome.value)), reviewId });
  });
}

async function bringEvidence(
  work: Work,
  { actor, claim, input }: Reviewing,
  reviewId: string,
): Promise<Result<null, Refusal>> {
  const addedById = userIdOf(actor);
  for (const [index, evidence] of (input.evidence ?? []).entries()) {
    const path = `evidence.${index}.`;
    const written = await writeEvidence(work, claim, { evidence, addedById, reviewId, path });
    if (!written.ok) return written;
  }
  return ok(null);
}

function recordReview({ record }: Work, { claim, input }: Reviewing, reviewId: string): Promise<void> {
  const { verdict, credibility = null, rationale } = input;
  return record({
    kind: "ReviewWritten",
    entity: "claim",
    entityId: claim.id,
    after: { reviewId, round: claim.round, verdict, credibility, rationale },
  });
}

/** A claim that waits for more reviews keeps its version, so that nobody can count them by it. */
async function hold({ tx }: Work, claim: LockedClaim, { standing }: ReviewOutcome): Promise<ClaimSaved> {
  await tx.claim.update({ where: { id: claim.id }, data: { standing } });
  const { id, ref, statement, version } = claim;
  return { id, ref, statement, standing, version };
}

async function decide(
  { tx, record }: Work,
  { claim, input }: Reviewing,
  outcome: ReviewOutcome,
): Promise<ClaimSaved> {
  await record({
    kind: "ClaimDecided",
    entity: "claim",
    entityId: claim.id,
    before: { standing: claim.standing, round: claim.round },
    after: { standing: outcome.standing, round: claim.round, overruled: outcome.overridden },
    reason: outcome.overrode ? (input.reason ?? null) : null,
  });
  return saveClaim(tx, claim, { standing: outcome.standing, reReviewReason: null });
}
