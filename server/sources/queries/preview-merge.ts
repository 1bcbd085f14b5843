import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { SourceTies } from "@/domain/corroboration/model";
import { checkMerge } from "@/domain/sources/merge";
import type { DecidedRow } from "@/server/corroboration/load-counted";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { countResting } from "../count-resting";
import { findReReviews } from "../find-re-reviews";
import { type LoadedParty, loadParty } from "../load-source";
import { dependentsOfMerge } from "../merge-change";
import { sourceFamily } from "../store";
import { type MergePreview, presentBrief, type ReReviews } from "../views";

interface Family {
  ids: string[];
  names: string[];
  merged: { id: string; ref: number; name: string }[];
}

/** What merging one source into another would change, and whether a rule refuses it. Writes nothing. */
export function previewMerge(actor: Actor, idOrRef: string, into: string): Promise<MergePreview> {
  return read(actor, "source.merge", async (db) => {
    const from = await loadParty(db, idOrRef);
    const target = await loadParty(db, into);
    const allowed = checkMerge(from, target);
    const { ids, names, merged } = await findFamily(db, from.id);
    const reReviews = allowed.ok ? await reReviewsOf(db, from, target) : { count: 0, claims: [] };
    return {
      from: presentBrief(from),
      into: presentBrief(target),
      refusal: allowed.ok ? null : allowed.error.message,
      merged: merged.map(presentBrief),
      names,
      ...(await countResting(db, ids)),
      reReviews,
    };
  });
}

async function reReviewsOf(db: Database, from: LoadedParty, into: LoadedParty): Promise<ReReviews> {
  const [ids, others] = [await sourceFamily(db, from.id), await sourceFamily(db, into.id)];
  return findReReviews(db, {
    dependents: await dependentsOfMerge(db, { party: from, ids }, { party: into, ids: others }),
    reach: [from.id, into.id],
    claimAs: (claim) => seenAs(claim, from, into),
    tiesAs: (ties) => tiesSeenAs(ties, from, into),
  });
}

function seenAs(claim: DecidedRow, from: LoadedParty, into: LoadedParty): DecidedRow {
  const { id: sourceId, name: source, kind, checked } = into;
  const retracted = into.retractedAt !== null;
  const renamed = <T extends { sourceId: string }>(one: T): T =>
    one.sourceId === from.id ? { ...one, sourceId, source, kind, checked, retracted } : one;
  return {
    ...claim,
    appearances: claim.appearances.map((one) => ({ ...one, chain: one.chain?.map(renamed) ?? null })),
    evidence: claim.evidence.map((one) => ({ ...one, source: one.source && renamed(one.source) })),
  };
}

function tiesSeenAs(ties: SourceTies, from: LoadedParty, into: LoadedParty): SourceTies {
  const seen = (id: string) => (id === from.id ? into.id : id);
  const renamed = <T extends { sourceId: string }>(one: T): T => ({ ...one, sourceId: seen(one.sourceId) });
  return {
    ...ties,
    relations: ties.relations.map((one) => ({ ...one, fromId: seen(one.fromId), toId: seen(one.toId) })),
    camps: ties.camps.map(renamed),
    decisions: ties.decisions.map(({ between: [one, other], ...decision }) => ({
      ...decision,
      between: [renamed(one), renamed(other)],
    })),
  };
}

async function findFamily(db: Database, sourceId: string): Promise<Family> {
  const [family] = await db.$queryRaw<Family[]>`
    WITH family AS (SELECT s.id, s.ref, s.name FROM sources s WHERE s.canonical_id = ${sourceId}::uuid)
    SELECT
      ARRAY(SELECT f.id FROM family f) AS ids,
      ARRAY(SELECT DISTINCT a.name FROM source_aliases a JOIN family f ON f.id = a.source_id ORDER BY a.name) AS names,
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'ref', f.ref, 'name', f.name) ORDER BY f.ref), '[]')
        FROM family f WHERE f.id <> ${sourceId}::uuid) AS merged`;
  if (!family) throw new Error("a SELECT without FROM gave no row");
  return family;
}
