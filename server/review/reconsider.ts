import "server-only";
import { isDecided } from "@/domain/claims/standing";
import { RE_REVIEW_CAUSES, reReviewCause } from "@/domain/review/re-review";
import { ok, type Refusal, type Result } from "@/lib/result";
import { type ClaimSaved, type LockedClaim, saveClaim } from "@/server/claims/store";
import { loadIndependence } from "@/server/corroboration/load-independence";
import type { Work } from "@/server/transact";

/** What was done to the claim, as its history says it: "A chain was edited". */
type Because = string;

/**
 * Makes a change to what a claim rests on and saves the claim as its next version. A decided claim whose groups, weakness
 * or guard result the change moved waits for review in the next round, with the reason (rule: Re-review).
 */
export async function saveReconsidered(
  work: Work,
  claim: LockedClaim,
  { because, change }: { because: Because; change: () => Promise<Result<unknown, Refusal>> },
): Promise<Result<ClaimSaved, Refusal>> {
  const verdict = isDecided(claim.standing) ? claim.standing : null;
  const before = verdict && (await loadIndependence(work.tx, claim.id));
  const changed = await change();
  if (!changed.ok) return changed;
  if (verdict === null || before === null) return ok(await saveClaim(work.tx, claim));

  const after = await loadIndependence(work.tx, claim.id);
  const cause = reReviewCause({ verdict, before, after });
  if (cause === null) return ok(await saveClaim(work.tx, claim));
  return ok(await sendToReReview(work, claim, `${because}: ${RE_REVIEW_CAUSES[cause]}.`));
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
