import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkRelation } from "@/domain/sources/check-relation";
import type { RelationPatch, RemovalInput } from "@/domain/sources/relation-schema";
import { conflict } from "@/lib/app-error";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact, type Work } from "@/server/transact";
import { loadRelations } from "../load-relations";
import { loadParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import {
  asCounted,
  changeRelated,
  type LoadedRelation,
  loadRelation,
  recordedRelation,
} from "../relation-change";

interface RelationOfSource {
  /** The source whose page or address names the relation; either end. */
  source: string;
  relationId: string;
}

/**
 * Changes the dates, citation or note of a relation; a first `until` ends it. Decided claims that it moves are reviewed
 * again. A conflict when somebody changed it since `version` was read.
 */
export function changeRelation(
  actor: Actor,
  { source, relationId }: RelationOfSource,
  patch: RelationPatch,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const before = await lockRelation(work, actor, { source, relationId });
    const { version, ...changes } = patch;
    const after = { ...before, ...changes };
    const relations = await loadRelations(work.tx, [before.fromId, before.toId]);
    const allowed = checkRelation(asCounted(after), relations);
    if (!allowed.ok) return allowed;

    const ended = before.until === null && after.until !== null;
    await changeRelated(work, before, {
      done: ended ? "ended" : "changed",
      change: () => save(work, { id: before.id, version }, after),
    });
    await work.record({
      kind: ended ? "RelationEnded" : "RelationChanged",
      entity: "source",
      entityId: before.fromId,
      before: recordedRelation(before),
      after: recordedRelation(after),
    });
    return ok({ id: before.id });
  });
}

/** Takes out a relation that was recorded by mistake; one that no longer holds is ended instead. */
export function removeRelation(
  actor: Actor,
  named: RelationOfSource,
  { version, reason }: RemovalInput,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const before = await lockRelation(work, actor, named);
    await changeRelated(work, before, {
      done: "taken out",
      change: async () => {
        const { count } = await work.tx.sourceRelation.deleteMany({ where: { id: before.id, version } });
        if (count === 0) throw conflict("relation");
      },
    });
    await work.record({
      kind: "RelationRemoved",
      entity: "source",
      entityId: before.fromId,
      before: recordedRelation(before),
      reason,
    });
    return ok({ id: before.id });
  });
}

async function lockRelation(
  { tx }: Work,
  actor: Actor,
  { source, relationId: id }: RelationOfSource,
): Promise<LoadedRelation> {
  authorize(actor, "source.relate");
  await lockSourceGraph(tx);
  const { canonicalId } = await loadParty(tx, source);
  return loadRelation(tx, { id, canonicalId });
}

async function save(
  { tx }: Work,
  where: { id: string; version: number },
  { since, until, citation, note }: LoadedRelation,
): Promise<void> {
  const { count } = await tx.sourceRelation.updateMany({
    where,
    data: { since, until, citation, note, version: { increment: 1 } },
  });
  if (count === 0) throw conflict("relation");
}
