import type { Standing, Verdict } from "@/domain/claims/standing";
import type { Independence } from "@/domain/corroboration/model";
import { type DecideRefusalKind, type Decision, decide } from "@/domain/review/decide";
import { guardOrigins } from "@/domain/review/guard";
import type { Credibility } from "@/domain/review/schema";
import { nextStanding } from "@/domain/review/transitions";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** One current review of the round. */
export interface RoundReview {
  reviewerId: string;
  verdict: Verdict;
  credibility?: Credibility | null;
}

/** A review that comes in, with the other current reviews of its round and the desk's setting. */
export interface ReviewToDecide {
  standing: Standing;
  reviews: readonly RoundReview[];
  /** How many reviews a claim needs before it is decided. */
  reviewsRequired: number;
  review: RoundReview;
  independence: Independence;
  reviewerIsEditor: boolean;
  reason: string | null;
}

/** What the claim waits for after a review: more of them, or an editor. */
export type Awaits = "reviews" | "adjudication";

/** Where a review leaves the claim. `overridden` is the guard's message that an editor decided against. */
export interface ReviewOutcome {
  standing: Standing;
  decided: boolean;
  overrode: boolean;
  overridden: string | null;
  awaits: Awaits | null;
}

/** Why a review was refused. */
export type ReviewRefusalKind = DecideRefusalKind | "already_decided" | "credibility_needs_two_origins";

/**
 * What a review does to its claim (rules: Review, Guard, Grades). In this order: a decided claim takes none until it is
 * reopened; credibility 1 needs two independent origins; a reviewer's new review replaces their own; with too few
 * reviews the claim waits; reviews that differ go to adjudication; reviews that agree decide, if the guard allows it.
 * A guard that holds back one of several reviews leads to adjudication: a refusal would tell what the others said.
 */
export function decideByReview(input: ReviewToDecide): Result<ReviewOutcome, Refusal<ReviewRefusalKind>> {
  const open = nextStanding(input.standing, { kind: "review" });
  if (open === null) {
    return refuse(
      "already_decided",
      "This claim is decided. An editor can reopen it with a reason.",
      "verdict",
    );
  }
  const origins = guardOrigins("Credibility 1", input.independence);
  if (input.review.credibility === 1 && !origins.allowed) {
    return refuse("credibility_needs_two_origins", origins.message, "credibility");
  }

  const round = withReplaced(input.reviews, input.review);
  if (round.length < input.reviewsRequired) return ok(waiting(open, "reviews"));
  if (round.some((one) => one.verdict !== input.review.verdict)) return ok(waiting(open, "adjudication"));

  return settle(input, open);
}

function settle(input: ReviewToDecide, open: Standing): Result<ReviewOutcome, Refusal<ReviewRefusalKind>> {
  const { review, independence, reason } = input;
  const alone = input.reviewsRequired <= 1;
  const deciderIsEditor = alone && input.reviewerIsEditor;
  const decision = decide({ verdict: review.verdict, independence, deciderIsEditor, reason });

  if (decision.ok) return ok(decided(review.verdict, decision.value));
  return alone ? decision : ok(waiting(open, "adjudication"));
}

function withReplaced(reviews: readonly RoundReview[], review: RoundReview): RoundReview[] {
  return [...reviews.filter((one) => one.reviewerId !== review.reviewerId), review];
}

function waiting(standing: Standing, awaits: Awaits): ReviewOutcome {
  return { standing, decided: false, overrode: false, overridden: null, awaits };
}

function decided(verdict: Verdict, decision: Decision): ReviewOutcome {
  const overridden = decision.overrode ? decision.ruleMessage : null;
  return { standing: verdict, decided: true, overrode: decision.overrode, overridden, awaits: null };
}
