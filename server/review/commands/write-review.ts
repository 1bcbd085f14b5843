import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isAllowed } from "@/domain/access/policy";
import type { Standing } from "@/domain/claims/standing";
import { RULE_VERSION } from "@/domain/corroboration/independence";
import type { Independence } from "@/domain/corroboration/model";
import { decideByReview, type ReviewOutcome, type RoundReview } from "@/domain/review/review";
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
    const evidence = await writeEvidence(work, claim, {
      ...{ addedById: userIdOf(actor), reviewId, evidence: input.evidence ?? [] },
      pathOf: (index) => `evidence.${index}.`,
    });
    if (!evidence.ok) return evidence;

    const independence = await loadIndependence(work.tx, claim.id);
    const outcome = await judge(work, reviewing, { earlier, independence });
    if (!outcome.ok) return outcome;

    await recordReview(work, reviewing, { reviewId, standing: outcome.value.standing });
    const saved = outcome.value.decided
      ? await decide(work, reviewing, { outcome: outcome.value, independence })
      : await hold(work, claim, outcome.value);
    return ok({ ...saved, reviewId });
  });
}

async function judge(
  { tx }: Work,
  { actor, claim, input }: Reviewing,
  { earlier, independence }: { earlier: RoundReview[]; independence: Independence },
) {
  const { verdict, credibility, reason = null } = input;
  return decideByReview({
    standing: claim.standing,
    reviews: earlier,
    reviewsRequired: await getSetting(tx, "reviewsPerClaim"),
    review: { reviewerId: userIdOf(actor), verdict, credibility },
    independence,
    reviewerIsEditor: isAllowed(actor, "review.override-guard"),
    reason,
  });
}

function recordReview(
  { record }: Work,
  { claim, input }: Reviewing,
  { reviewId, standing }: { reviewId: string; standing: Standing },
): Promise<void> {
  const { verdict, credibility = null, rationale } = input;
  return record({
    kind: "ReviewWritten",
    entity: "claim",
    entityId: claim.id,
    before: { standing: claim.standing },
    after: { reviewId, round: claim.round, verdict, credibility, rationale, standing },
  });
}

/** A claim that waits for more reviews keeps its version, so that nobody can count them by it. */
async function hold({ tx }: Work, claim: LockedClaim, { standing }: ReviewOutcome): Promise<ClaimSaved> {
  await tx.claim.update({ where: { id: claim.id }, data: { standing } });
  const { id, ref, statement, version } = claim;
  return { id, ref, statement, standing, version };
}

async function decide(
  work: Work,
  { actor, claim, input }: Reviewing,
  { outcome, independence }: { outcome: ReviewOutcome; independence: Independence },
): Promise<ClaimSaved> {
  const { verdict, credibility = null, rationale, reason = null } = input;
  await writeDecision(work, claim, {
    ...{ decidedById: userIdOf(actor), verdict, credibility, rationale },
    ...{ outcome, reason, independence, ruleVersion: RULE_VERSION },
  });
  await work.record({
    kind: "ClaimDecided",
    entity: "claim",
    entityId: claim.id,
    before: { standing: claim.standing, round: claim.round },
    after: { standing: outcome.standing, round: claim.round, overruled: outcome.overridden },
    reason: outcome.overrode ? reason : null,
  });
  return saveClaim(work.tx, claim, { standing: outcome.standing, reReviewReason: null });
}
