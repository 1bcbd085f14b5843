import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkRelation } from "@/domain/sources/check-relation";
import type { RelationInput } from "@/domain/sources/relation-schema";
import { newId } from "@/lib/new-id";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { loadRelations } from "../load-relations";
import { loadParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import { changeRelated, recordedRelation } from "../relation-change";

/** Ties a source to another one. Decided claims whose count it moves are reviewed again. Gives the relation's id. */
export function addRelation(
  actor: Actor,
  idOrRef: string,
  input: RelationInput,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const { tx, now, record } = work;
    authorize(actor, "source.relate");
    await lockSourceGraph(tx);
    const ends = { from: await loadParty(tx, idOrRef), to: await loadParty(tx, input.to) };
    const { to: _, ...tie } = input;
    const wanted = { ...tie, ...ends, id: null };
    const allowed = checkRelation(wanted, await loadRelations(tx, [ends.from.id, ends.to.id]));
    if (!allowed.ok) return allowed;

    const id = newId();
    const [fromId, toId] = [ends.from.id, ends.to.id];
    const data = { ...tie, id, fromId, toId, createdAt: now };
    await changeRelated(work, ends, {
      done: "recorded",
      change: () => tx.sourceRelation.create({ data }),
    });
    await record({
      kind: "RelationAdded",
      entity: "source",
      entityId: fromId,
      after: recordedRelation(wanted),
    });
    return ok({ id });
  });
}
