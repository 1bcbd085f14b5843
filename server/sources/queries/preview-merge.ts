import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkMerge } from "@/domain/sources/merge";
import { type DependentClaim, findDecidedDependents } from "@/server/corroboration/load-dependents";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { causeOf } from "@/server/review/reconsider-dependents";
import { countResting } from "../count-resting";
import { type LoadedParty, loadParty } from "../load-source";
import { changeOfMerge } from "../merge-change";
import { sourceFamily } from "../store";
import { type MergePreview, presentBrief } from "../views";

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
    const reReviews = allowed.ok ? await countReReviews(db, from, target) : 0;
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

/** How many decided claims the merge would send to review again: each counted as if it were done, writing nothing. */
async function countReReviews(db: Database, from: LoadedParty, into: LoadedParty): Promise<number> {
  const [ids, others] = [await sourceFamily(db, from.id), await sourceFamily(db, into.id)];
  const { dependents, sameAs } = changeOfMerge({ party: from, ids }, { party: into, ids: others });
  const claims = await findDecidedDependents(db, dependents);
  return claims.filter((claim) => causeOf(claim, seenAs(claim, from, into), sameAs) !== null).length;
}

function seenAs(claim: DependentClaim, from: LoadedParty, into: LoadedParty): DependentClaim {
  const { id: sourceId, name: source, kind, checked } = into;
  const retracted = into.retractedAt !== null;
  const renamed = <T extends { sourceId: string }>(one: T): T =>
    one.sourceId === from.id ? { ...one, sourceId, source, kind, checked, retracted } : one;
  return {
    ...claim,
    appearances: claim.appearances.map((one) => ({ ...one, chain: one.chain.map(renamed) })),
    evidence: claim.evidence.map((one) => ({ ...one, source: one.source && renamed(one.source) })),
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
