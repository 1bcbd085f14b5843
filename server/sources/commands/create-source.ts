import "server-only";
import type { Actor } from "@/domain/access/actor";
import { namesOf } from "@/domain/sources/names";
import type { SourceInput } from "@/domain/sources/schema";
import { newId } from "@/lib/new-id";
import { ok, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { checkAliasesAreFree, checkOwnName, saveNames } from "../save-names";

/** Creates a source that is checked from the start, since an admin vouches for it. Gives its id. */
export function createSource(actor: Actor, input: SourceInput): Promise<Result<{ id: string }>> {
  return transact(actor, async ({ tx, now, record }): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.create");
    if (input.kind === "unnamed") {
      return refuse("unnamed_source", "An unnamed source is made where an article describes it.", "kind");
    }
    const names = namesOf(input.name, input.aliases);
    if (!names.ok) return names;
    const [own, ...others] = names.value;
    const free = await checkOwnName(tx, { name: own, sourceId: null });
    if (!free.ok) return free;
    const aliasesFree = await checkAliasesAreFree(tx, { names: others, sourceId: null });
    if (!aliasesFree.ok) return aliasesFree;

    const id = newId();
    const { aliases, ...fields } = input;
    await tx.source.create({
      data: { ...fields, id, folded: own.folded, checked: true, canonicalId: id, createdAt: now },
    });
    await saveNames(tx, { sourceId: id, names: names.value, now });
    await record({ kind: "SourceCreated", entity: "source", entityId: id, after: input });
    return ok({ id });
  });
}
