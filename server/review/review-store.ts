import "server-only";
import type { Verdict } from "@/domain/claims/standing";
import type { Independence } from "@/domain/corroboration/model";
import { basisOf } from "@/domain/review/re-review";
import type { ReviewOutcome, RoundReview } from "@/domain/review/review";
import type { Credibility, ReviewInput } from "@/domain/review/schema";
import { newId } from "@/lib/new-id";
import type { LockedClaim } from "@/server/claims/store";
import type { Database } from "@/server/database/client";
import type { Work } from "@/server/transact";
import { saveBases } from "./basis-store";
import { loadJudged } from "./judged";

/** The reviews that count in the claim's present round. */
export async function listRound(tx: Database, claim: LockedClaim): Promise<RoundReview[]> {
  const reviews = await tx.review.findMany({
    where: { claimId: claim.id, round: claim.round, current: true },
    orderBy: { id: "asc" },
    select: { reviewerId: true, verdict: true, credibility: true },
  });
  return reviews.map((review) => ({ ...review, credibility: review.credibility as Credibility | null }));
}

/** Stores a review in place of the reviewer's own earlier one of this round, whose evidence leaves with it. */
export async function writeOwnReview(
  work: Work,
  claim: LockedClaim,
  { reviewerId, input }: { reviewerId: string; input: ReviewInput },
): Promise<string> {
  const own = { claimId: claim.id, round: claim.round, reviewerId, current: true };
  const { tx, now } = work;
  await withdrawEvidenceOf(work, own);
  await tx.review.updateMany({ where: own, data: { current: false } });

  const id = newId();
  const { verdict, credibility, rationale } = input;
  await tx.review.create({ data: { id, ...own, verdict, credibility, rationale, createdAt: now } });
  return id;
}

/** Takes back the evidence of a review; each piece is recorded with that review, so that it is seen with it. */
async function withdrawEvidenceOf(
  { tx, now, record }: Work,
  review: { claimId: string; round: number; reviewerId: string; current: boolean },
): Promise<void> {
  const withdrawn = await tx.evidence.updateManyAndReturn({
    where: { review, withdrawnAt: null },
    data: { withdrawnAt: now },
    select: { id: true, reviewId: true },
  });
  await record(
    ...withdrawn.map(({ id: evidenceId, reviewId }) => ({
      kind: "EvidenceWithdrawn" as const,
      entity: "claim" as const,
      entityId: review.claimId,
      after: { evidenceId, reviewId, withdrawn: true },
      reason: "The review it came with was replaced.",
    })),
  );
}

/** What a decision is kept with: the judgement it takes over and the count it rests on. */
export interface DecisionToWrite {
  decidedById: string;
  verdict: Verdict;
  credibility: Credibility | null;
  rationale: string;
  outcome: ReviewOutcome;
  reason: string | null;
  independence: Independence;
  ruleVersion: number;
}

/** Stores what the desk decides on the claim in its present round, with what it was given on. */
export async function writeDecision(
  work: Work,
  claim: LockedClaim,
  { outcome, reason, independence, ruleVersion, ...decision }: DecisionToWrite,
): Promise<void> {
  const { tx, now } = work;
  const overruled = outcome.overridden;
  const { verdict } = decision;
  await saveBases(work, [{ claimId: claim.id, verdict, basis: basisOf(verdict, independence) }]);
  await tx.decision.create({
    data: {
      id: newId(),
      claimId: claim.id,
      round: claim.round,
      decidedAt: now,
      ...decision,
      overrideReason: outcome.overrode ? reason : null,
      basis: JSON.parse(JSON.stringify({ ruleVersion, independence, overruled })),
      judged: await loadJudged(tx, claim),
    },
  });
}
