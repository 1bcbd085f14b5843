import "server-only";
import type { AuditEntry } from "@/domain/audit/event";
import { RE_REVIEW_CAUSES, reReviewCause, type SameAs } from "@/domain/review/re-review";
import { Prisma } from "@/generated/prisma/client";
import { countOrigins } from "@/server/corroboration/count-origins";
import {
  type DependentClaim,
  type Dependents,
  loadDecided,
  lockDependents,
} from "@/server/corroboration/load-dependents";
import type { Database } from "@/server/database/client";
import type { Work } from "@/server/transact";

/** A change to sources, for the claims that rest on them. */
export interface SourceChange {
  dependents: Dependents;
  /** What was done, as the history of each claim says it. */
  because: string;
  sameAs?: SameAs;
  change: () => Promise<unknown>;
}

/**
 * Makes a change to sources; the decided claims resting on them whose groups, weakness or guard result it moved wait for
 * review in the next round, with the reason (rule: Re-review). At most five statements, however many claims.
 */
export async function reconsiderDependents(
  { tx, record }: Work,
  { dependents, because, sameAs, change }: SourceChange,
): Promise<void> {
  const ids = await lockDependents(tx, dependents);
  const before = await loadDecided(tx, ids);
  await change();
  if (before.length === 0) return;

  const after = new Map((await loadDecided(tx, ids)).map((claim) => [claim.id, claim]));
  const moved = before.flatMap((claim) => {
    const cause = causeOf(claim, after.get(claim.id) ?? claim, sameAs);
    return cause === null ? [] : [{ claim, reason: `${because}: ${RE_REVIEW_CAUSES[cause]}.` }];
  });
  if (moved.length === 0) return;
  await record(...moved.map(toEvent));
  await sendAllToReReview(tx, moved);
}

/** Why a decided claim has to be reviewed again once it rests on other sources, or null. */
export function causeOf(before: DependentClaim, after: DependentClaim, sameAs?: SameAs) {
  return reReviewCause({
    verdict: before.verdict,
    before: countOrigins(before.appearances, before.evidence),
    after: countOrigins(after.appearances, after.evidence),
    sameAs,
  });
}

interface Moved {
  claim: DependentClaim;
  reason: string;
}

function toEvent({ claim, reason }: Moved): AuditEntry {
  const { id, verdict, round } = claim;
  return {
    kind: "ClaimNeedsReReview",
    entity: "claim",
    entityId: id,
    before: { standing: verdict, round },
    after: { standing: "needs_re_review", round: round + 1 },
    reason,
  };
}

async function sendAllToReReview(tx: Database, moved: readonly Moved[]): Promise<void> {
  const ids = moved.map(({ claim }) => claim.id);
  const reasons = moved.map(({ reason }) => reason);
  await tx.$executeRaw(Prisma.sql`
    UPDATE claims c SET standing = 'needs_re_review', round = c.round + 1, version = c.version + 1,
      re_review_reason = moved.reason
    FROM unnest(${ids}::uuid[], ${reasons}::text[]) AS moved(id, reason) WHERE c.id = moved.id`);
}
