import "server-only";
import type { Actor } from "@/domain/access/actor";
import { MOST_SAVED, type SavedFilterInput } from "@/domain/claims/saved-filter";
import { notFound } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { transact } from "@/server/transact";

/** Keeps a filter of the queue under a name; a name that is there already gets the new filter. */
export function saveFilter(
  actor: Actor,
  { name, filter }: SavedFilterInput,
): Promise<Result<{ id: string }, Refusal<"too_many_filters">>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "filter.save");
    const userId = userIdOf(actor);
    const known = await tx.savedFilter.findUnique({ where: { userId_name: { userId, name } } });
    if (!known && (await tx.savedFilter.count({ where: { userId } })) >= MOST_SAVED)
      return refuse("too_many_filters", `You keep ${MOST_SAVED} filters already. Remove one first.`, "name");

    const { id } = await tx.savedFilter.upsert({
      where: { userId_name: { userId, name } },
      create: { id: newId(), userId, name, filter, savedAt: now },
      update: { filter, savedAt: now },
    });
    await record({ kind: "FilterSaved", entity: "filter", entityId: id, after: { name, ...filter } });
    return ok({ id });
  });
}

/** Takes away a filter of one's own. */
export function removeFilter(actor: Actor, { id }: { id: string }): Promise<{ id: string }> {
  return transact(actor, async ({ tx, record }) => {
    const found = await tx.savedFilter.findUnique({ where: { id } });
    authorize(actor, "filter.remove", { ownerId: found ? found.userId : actor.userId });
    if (!found) throw notFound("filter");

    await tx.savedFilter.delete({ where: { id } });
    await record({ kind: "FilterRemoved", entity: "filter", entityId: id, before: { name: found.name } });
    return { id };
  });
}
