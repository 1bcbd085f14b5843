import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { ConflictInput } from "@/domain/sources/camp-schema";
import { foldName } from "@/domain/sources/fold-name";
import { isInOrder } from "@/domain/sources/period";
import { newId } from "@/lib/new-id";
import { ok, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { lockSourceGraph } from "../lock-source-graph";

/** Creates a conflict with its sides. Gives its id. */
export function createConflict(actor: Actor, input: ConflictInput): Promise<Result<{ id: string }>> {
  return transact(actor, async ({ tx, now, record }): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.relate");
    const camps = input.camps.map((name) => ({ name, folded: foldName(name) }));
    if (!isInOrder(input)) {
      return refuse("period_upside_down", "A conflict can’t end before it starts.", "until");
    }
    if (new Set(camps.map(({ folded }) => folded)).size < camps.length) {
      return refuse("duplicate_camp", "Two sides have the same name.", "camps");
    }
    await lockSourceGraph(tx);
    const folded = foldName(input.name);
    if (await tx.conflict.findUnique({ where: { folded }, select: { id: true } })) {
      return refuse("name_taken", "A conflict of this name is registered already.", "name");
    }

    const id = newId();
    const { name, since, until } = input;
    await tx.conflict.create({ data: { id, name, folded, since, until, createdAt: now } });
    await tx.camp.createMany({
      data: camps.map((camp) => ({ id: newId(), conflictId: id, ...camp, createdAt: now })),
    });
    await record({ kind: "ConflictCreated", entity: "conflict", entityId: id, after: input });
    return ok({ id });
  });
}
