import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { DecidedRow } from "@/server/corroboration/load-counted";
import { read } from "@/server/read";
import { countResting } from "../count-resting";
import { findReReviews } from "../find-re-reviews";
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
    const family = new Set(ids);
    const reReviews = await findReReviews(db, {
      dependents: { sourceIds: ids, besides: null },
      claimAs: (claim) => seenAs(claim, family, to),
    });
    return { source: presentBrief(source), ...(await countResting(db, ids)), reReviews };
  });
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
