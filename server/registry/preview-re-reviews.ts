import "server-only";
import type { CountedRelation, SourceTies } from "@/domain/corroboration/model";
import type { KnownSource, PlannedRelation, RegistryPlan } from "@/domain/registry/plan-draft";
import type { DecidedRow } from "@/server/corroboration/load-counted";
import type { Database } from "@/server/database/client";
import { findReReviews } from "@/server/sources/find-re-reviews";
import { relatedSources } from "@/server/sources/load-relations";
import type { ReReviews } from "@/server/sources/views";
import { touchedBy } from "./carry-out";

/** The decided claims that carrying out a plan would send to review: each counted as if it were done. Writes nothing. */
export async function previewReReviews(db: Database, plan: RegistryPlan): Promise<ReReviews> {
  const reach = touchedBy(plan);
  const changed = new Map(plan.changed.map(({ after }) => [after.id, after]));
  return findReReviews(db, {
    dependents: { sourceIds: await relatedSources(db, reach), besides: null },
    reach,
    claimAs: (claim) => seenAs(claim, changed),
    tiesAs: (ties) => tiesSeenAs(ties, plan),
  });
}

function seenAs(claim: DecidedRow, changed: ReadonlyMap<string, KnownSource>): DecidedRow {
  const seen = <T extends { sourceId: string }>(one: T): T => {
    const after = changed.get(one.sourceId);
    return after ? { ...one, kind: after.kind, checked: after.checked } : one;
  };
  return {
    ...claim,
    appearances: claim.appearances.map((one) => ({ ...one, chain: one.chain?.map(seen) ?? null })),
    evidence: claim.evidence.map((one) => ({ ...one, source: one.source && seen(one.source) })),
  };
}

function tiesSeenAs(ties: SourceTies, plan: RegistryPlan): SourceTies {
  const relations = plan.changedRelations.map(({ after }) => after);
  const camps = plan.changedMemberships.map(({ after }) => after);
  const replaced = new Set([...relations, ...camps].map(({ id }) => id));
  return {
    ...ties,
    relations: [
      ...ties.relations.filter(({ id }) => !replaced.has(id)),
      ...[...plan.relations, ...relations].map(toCounted),
    ],
    camps: [...ties.camps.filter(({ id }) => !replaced.has(id)), ...plan.memberships, ...camps],
  };
}

/** The names of the ends are for words only, and a preview says none of them. */
function toCounted({ note: _, ...relation }: PlannedRelation): CountedRelation {
  return { ...relation, fromName: "", toName: "" };
}
