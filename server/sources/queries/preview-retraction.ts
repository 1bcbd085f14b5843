import "server-only";
import type { Actor } from "@/domain/access/actor";
import { type DependentClaim, findDecidedDependents } from "@/server/corroboration/load-dependents";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { causeOf } from "@/server/review/reconsider-dependents";
import { countResting } from "../count-resting";
import { loadParty } from "../load-source";
import { sourceFamily } from "../store";
import { presentBrief, type RetractionPreview } from "../views";

/**
 * What rests on a source, and how many decided claims retracting it (`to` true) or relying on it again would send to
 * review: each counted as if it were done. Writes nothing.
 */
export function previewRetraction(actor: Actor, idOrRef: string, to: boolean): Promise<RetractionPreview> {
  return read(actor, "source.retract", async (db) => {
    const source = await loadParty(db, idOrRef);
    const ids = await sourceFamily(db, source.id);
    const reReviews = await countReReviews(db, ids, to);
    return { source: presentBrief(source), ...(await countResting(db, ids)), reReviews };
  });
}

async function countReReviews(db: Database, ids: readonly string[], to: boolean): Promise<number> {
  const claims = await findDecidedDependents(db, { sourceIds: ids, besides: null });
  return claims.filter((claim) => causeOf(claim, seenAs(claim, new Set(ids), to)) !== null).length;
}

/** The links name what a source counts as, and that is one of its family. */
function seenAs(claim: DependentClaim, ids: ReadonlySet<string>, retracted: boolean): DependentClaim {
  const seen = <T extends { sourceId: string }>(one: T): T =>
    ids.has(one.sourceId) ? { ...one, retracted } : one;
  return {
    ...claim,
    appearances: claim.appearances.map((one) => ({ ...one, chain: one.chain.map(seen) })),
    evidence: claim.evidence.map((one) => ({ ...one, source: one.source && seen(one.source) })),
  };
}
