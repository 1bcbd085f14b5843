import "server-only";
import type { Actor } from "@/domain/access/actor";
import { reReviewCause } from "@/domain/review/re-review";
import { type DecidedRow, loadDecided, presentBasis } from "@/server/corroboration/load-counted";
import { restsOn } from "@/server/corroboration/load-dependents";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
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
  const { claims, tiesOf } = await loadDecided(db, restsOn({ sourceIds: ids, besides: null }));
  const family = new Set(ids);
  return claims.filter((claim) => {
    const after = presentBasis(seenAs(claim, family, to), tiesOf);
    return reReviewCause(presentBasis(claim, tiesOf), after) !== null;
  }).length;
}

/** The links name what a source counts as, and that is one of its family. */
function seenAs(claim: DecidedRow, ids: ReadonlySet<string>, retracted: boolean): DecidedRow {
  const seen = <T extends { sourceId: string }>(one: T): T =>
    ids.has(one.sourceId) ? { ...one, retracted } : one;
  return {
    ...claim,
    appearances: claim.appearances.map((one) => ({ ...one, chain: one.chain?.map(seen) ?? null })),
    evidence: claim.evidence.map((one) => ({ ...one, source: one.source && seen(one.source) })),
  };
}
