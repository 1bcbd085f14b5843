import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { CampInput } from "@/domain/sources/camp-schema";
import { checkCamp } from "@/domain/sources/check-camp";
import { newId } from "@/lib/new-id";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { changeCamp, loadCamp } from "../camp-change";
import { loadCamps } from "../load-relations";
import { loadParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";

/** Says on which side of a conflict a source stands, and where that is written. Gives the id of the tie. */
export function placeInCamp(
  actor: Actor,
  idOrRef: string,
  input: CampInput,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const { tx, now, record } = work;
    authorize(actor, "source.relate");
    await lockSourceGraph(tx);
    const source = await loadParty(tx, idOrRef);
    const camp = await loadCamp(tx, input.campId);
    const { conflictId } = camp;
    const allowed = checkCamp({ ...input, id: null, conflictId, source }, await loadCamps(tx, [source.id]));
    if (!allowed.ok) return allowed;

    const id = newId();
    const data = { ...input, id, conflictId, sourceId: source.id, createdAt: now };
    await changeCamp(work, source, () => tx.campMembership.create({ data }));
    const { campId: _, ...said } = input;
    await record({
      kind: "CampJoined",
      entity: "source",
      entityId: source.id,
      after: { conflict: camp.conflict.name, camp: camp.name, ...said },
    });
    return ok({ id });
  });
}
