import "server-only";
import type { AuditEntry } from "@/domain/audit/event";
import type { Standing } from "@/domain/claims/standing";
import { RULE_VERSION } from "@/domain/corroboration/independence";
import { type Basis, RE_REVIEW_CAUSES, reReviewCause } from "@/domain/review/re-review";
import { Prisma } from "@/generated/prisma/client";
import { COUNTED_COLUMNS } from "@/server/corroboration/counted-json";
import { type DecidedRow, presentBasis } from "@/server/corroboration/load-counted";
import { HAS_VERDICT } from "@/server/corroboration/load-dependents";
import { loadTies } from "@/server/corroboration/load-ties";
import type { Database } from "@/server/database/client";
import type { Work } from "@/server/transact";
import { markSentBack } from "./basis-store";

/** A claim to count anew, and what was done, as its history says it. */
export interface ClaimToRecount {
  claimId: string;
  because: string;
}

/** A claim that was decided on a basis: it still is, or a change sent it back and nothing happened to it since. */
interface BasedClaim extends DecidedRow {
  standing: Standing;
  round: number;
  basis: Basis;
}

interface Move {
  claim: BasedClaim;
  to: Standing;
  step: 1 | -1;
  reason: string;
}

/**
 * Counts claims anew after something they rest on changed (rule: Re-review). A decided one whose groups, weakness or guard
 * result moved waits for review in the next round, with the reason; one that such a change sent back stands as it was
 * decided again, once it counts as it did then and nothing else happened to it. A second time changes nothing. One
 * that was withdrawn or merged is left alone: what it rests on may be with another claim, and it is counted when it comes
 * back. The claims are locked. At most five statements, however many claims.
 */
export async function recountClaims(work: Work, claims: readonly ClaimToRecount[]): Promise<void> {
  const because = new Map(claims.map((claim) => [claim.claimId, claim.because]));
  const based = await loadBased(work.tx, [...because.keys()]);
  const tiesOf = await loadTies(work.tx, based);
  const moves = based.flatMap((claim) => {
    const cause = reReviewCause(claim.basis, presentBasis(claim, tiesOf));
    return moveOf(claim, cause && RE_REVIEW_CAUSES[cause], because.get(claim.id) ?? "");
  });
  if (moves.length === 0) return;

  await work.record(...moves.map(toEvent));
  await saveMoves(work.tx, moves);
}

function loadBased(tx: Database, ids: readonly string[]): Promise<BasedClaim[]> {
  return tx.$queryRaw<BasedClaim[]>(Prisma.sql`
    SELECT ${COUNTED_COLUMNS}, c.standing::text AS standing, c.round, b.verdict::text AS verdict, b.basis
    FROM claims c JOIN decision_bases b ON b.claim_id = c.id AND b.rule_version = ${RULE_VERSION}
    WHERE c.id = ANY(${ids}::uuid[]) AND c.withdrawn_at IS NULL
      AND (${HAS_VERDICT} OR (c.standing = 'needs_re_review' AND b.sent_back_version = c.version))
    ORDER BY c.id`);
}

function moveOf(claim: BasedClaim, moved: string | null, because: string): Move[] {
  const isSentBack = claim.standing === "needs_re_review";
  if (isSentBack === (moved !== null)) return [];
  if (moved !== null) return [{ claim, to: "needs_re_review", step: 1, reason: `${because}: ${moved}.` }];
  return [{ claim, to: claim.verdict, step: -1, reason: `${because}: ${LIFTED}` }];
}

/** Why a claim that was sent back stands as it was decided again. */
export const LIFTED = "it counts as it did when it was decided.";

function toEvent({ claim, to, step, reason }: Move): AuditEntry {
  return {
    kind: step === 1 ? "ClaimNeedsReReview" : "ClaimReReviewLifted",
    entity: "claim",
    entityId: claim.id,
    before: { standing: claim.standing, round: claim.round },
    after: { standing: to, round: claim.round + step },
    reason,
  };
}

async function saveMoves(tx: Database, moves: readonly Move[]): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE claims c SET standing = move.standing::"Standing", round = c.round + move.step, version = c.version + 1,
      re_review_reason = CASE WHEN move.step = 1 THEN move.reason END
    FROM unnest(${moves.map(({ claim }) => claim.id)}::uuid[], ${moves.map(({ to }) => to)}::text[],
      ${moves.map(({ step }) => step)}::int[], ${moves.map(({ reason }) => reason)}::text[])
      AS move(id, standing, step, reason)
    WHERE c.id = move.id`);
  const sentBack = moves.filter(({ step }) => step === 1).map(({ claim }) => claim.id);
  if (sentBack.length > 0) await markSentBack(tx, sentBack);
}
