import "server-only";
import type { ContradictionState } from "@/domain/claims/attach";
import { contradictionReasons } from "@/domain/claims/contradiction";
import { readTraits } from "@/domain/claims/matching/traits";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import type { Alike, Asked } from "../matching/match";
import type { ContradictionView } from "./views";

/** What was decided on a pair, with the claim at its other end. */
export interface DecidedPair {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  state: ContradictionState;
  reasons: string[];
  version: number;
}

/** The pairs of a claim that an editor decided on. One statement. */
export function findDecidedPairs(db: Database, claimId: string): Promise<DecidedPair[]> {
  return db.$queryRaw<DecidedPair[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, c.standing::text AS standing, d.state::text AS state, d.reasons, d.version
    FROM contradictions d JOIN claims c
      ON c.id = CASE d.claim_id WHEN ${claimId}::uuid THEN d.other_claim_id ELSE d.claim_id END
    WHERE (d.claim_id = ${claimId}::uuid OR d.other_claim_id = ${claimId}::uuid) AND c.withdrawn_at IS NULL
    ORDER BY d.id`);
}

/**
 * Those an editor confirmed, then those the rule proposes among the claims that share its words; two that were told apart
 * may well contradict one another. A dismissed pair is not proposed again.
 */
export function toContradictions(alike: Alike<Asked>, decided: readonly DecidedPair[]): ContradictionView[] {
  const known = new Map(decided.map((pair) => [pair.id, pair]));
  const proposed = propose(alike)
    .filter(({ claim }) => (known.get(claim.id)?.state ?? "undecided") === "undecided")
    .map((pair) => ({ ...pair, version: known.get(pair.claim.id)?.version ?? 0 }));
  return [...decided.filter(({ state }) => state === "confirmed").map(toConfirmed), ...proposed];
}

function toConfirmed({ id, ref, statement, standing, reasons, version }: DecidedPair): ContradictionView {
  const claim = { id, ref: formatReference("C", ref), statement, standing };
  return { state: "confirmed", claim, reasons, version };
}

function propose({ asked, candidates }: Alike<Asked>): ContradictionView[] {
  const traits = readTraits(asked);
  return candidates.flatMap((candidate) => {
    const reasons = contradictionReasons(traits, readTraits(candidate));
    if (reasons.length === 0) return [];
    const { id, ref, statement, standing } = candidate;
    const claim = { id, ref: formatReference("C", ref), statement, standing };
    return [{ state: "proposed" as const, claim, reasons, version: 0 }];
  });
}
