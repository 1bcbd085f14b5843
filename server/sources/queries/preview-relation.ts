import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { CountedRelation, SourceTies } from "@/domain/corroboration/model";
import { checkRelation, type RelationToCheck } from "@/domain/sources/check-relation";
import type { RelationInput, RelationPatch } from "@/domain/sources/relation-schema";
import { ok, type Result } from "@/lib/result";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { findReReviews } from "../find-re-reviews";
import { loadRelations, relatedSources } from "../load-relations";
import { type LoadedParty, loadParty } from "../load-source";
import { asCounted, type Ends, loadRelation } from "../relation-change";
import type { ReReviews } from "../views";

/** What somebody is about to do with a relation of a source. */
export type RelationChange =
  | { kind: "add"; relation: RelationInput }
  | { kind: "change"; relationId: string; patch: Omit<RelationPatch, "version"> }
  | { kind: "remove"; relationId: string };

/** Whether a rule refuses a change to a relation, and which decided claims it would send to review. Writes nothing. */
export function previewRelation(
  actor: Actor,
  idOrRef: string,
  change: RelationChange,
): Promise<Result<ReReviews>> {
  return read(actor, "source.relate", async (db): Promise<Result<ReReviews>> => {
    const wanted = await toWanted(db, idOrRef, change);
    const reach = [wanted.from.id, wanted.to.id];
    if (change.kind !== "remove") {
      const checked = change.kind === "change" ? asCounted(wanted) : wanted;
      const allowed = checkRelation(checked, await loadRelations(db, reach));
      if (!allowed.ok) return allowed;
    }
    const after = change.kind === "remove" ? [] : [toCounted(wanted)];
    const tiesAs = (ties: SourceTies): SourceTies => ({
      ...ties,
      relations: [...ties.relations.filter(({ id }) => id !== wanted.id), ...after],
    });
    const dependents = { sourceIds: await relatedSources(db, reach), besides: null };
    return ok(await findReReviews(db, { dependents, reach, tiesAs }));
  });
}

type Wanted = RelationToCheck & Ends & { citation: string };

async function toWanted(db: Database, idOrRef: string, change: RelationChange): Promise<Wanted> {
  const from = await loadParty(db, idOrRef);
  if (change.kind === "add") {
    const { to, ...tie } = change.relation;
    return { ...tie, id: null, from, to: await loadParty(db, to) };
  }
  const stored = await loadRelation(db, { id: change.relationId, canonicalId: from.canonicalId });
  return change.kind === "change" ? { ...stored, ...change.patch } : stored;
}

function toCounted({ id, kind, from, to, since, until, citation }: Wanted): CountedRelation {
  const countsAs = ({ canonicalId, mergedInto, name }: LoadedParty) => ({
    ...{ id: canonicalId, name: mergedInto?.name ?? name },
  });
  const [one, other] = [countsAs(from), countsAs(to)];
  return {
    ...{ id: id ?? "supposed", kind, since, until, citation },
    ...{ fromId: one.id, fromName: one.name, recordedFromId: from.id },
    ...{ toId: other.id, toName: other.name, recordedToId: to.id },
  };
}
