import "server-only";
import type { SourceTies } from "@/domain/corroboration/model";
import { reReviewCause } from "@/domain/review/re-review";
import { formatReference } from "@/lib/reference";
import { type DecidedRow, decidedInBatches, presentBasis } from "@/server/corroboration/load-counted";
import { type Dependents, restsOn } from "@/server/corroboration/load-dependents";
import { loadTies } from "@/server/corroboration/load-ties";
import type { Database } from "@/server/database/client";
import type { ReReviews } from "./views";

/** A change to sources as the count of a claim would see it. What is left out stays as it is. */
export interface SupposedChange {
  dependents: Dependents;
  /** Sources that the change ties the claims to, so that what hangs together with them is known too. */
  reach?: readonly string[];
  claimAs?: (claim: DecidedRow) => DecidedRow;
  tiesAs?: (ties: SourceTies) => SourceTies;
}

const CLAIMS_NAMED = 10;

/**
 * The decided claims that a change would send to review again: each counted as if it were done, a batch at a time. Writes
 * nothing.
 */
export async function findReReviews(
  db: Database,
  { dependents, reach = [], claimAs = (claim) => claim, tiesAs = (ties) => ties }: SupposedChange,
): Promise<ReReviews> {
  const moved: string[] = [];
  for await (const claims of decidedInBatches(db, restsOn(dependents))) {
    const tiesOf = await loadTies(db, [...claims, ...claims.map(claimAs)], reach);
    const moves = claims.filter((claim) => {
      const after = presentBasis(claimAs(claim), (one) => tiesAs(tiesOf(one)));
      return reReviewCause(presentBasis(claim, tiesOf), after) !== null;
    });
    moved.push(...moves.map(({ id }) => id));
  }
  return { count: moved.length, claims: await nameClaims(db, moved.slice(0, CLAIMS_NAMED)) };
}

async function nameClaims(db: Database, ids: readonly string[]): Promise<ReReviews["claims"]> {
  if (ids.length === 0) return [];
  const rows = await db.claim.findMany({
    where: { id: { in: [...ids] } },
    select: { ref: true, statement: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ ref, statement }) => ({ ref: formatReference("C", ref), statement }));
}
