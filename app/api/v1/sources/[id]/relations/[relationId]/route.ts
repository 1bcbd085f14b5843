import { reply, route } from "@/server/http/route";
import { changeRelation, removeRelation } from "@/server/sources/commands/change-relation";
import { getRelation, listRelations } from "@/server/sources/queries/list-relations";
import { changeRelationOperation, removeRelationOperation } from "@/server/sources/relation-operations";
import { unwrap } from "@/server/unwrap";

export const PATCH = route(changeRelationOperation, async ({ actor, params, body }) => {
  const named = { source: params.id, relationId: params.relationId };
  unwrap(await changeRelation(actor, named, body));
  return reply(200, await getRelation(actor, named));
});

export const DELETE = route(removeRelationOperation, async ({ actor, params, body }) => {
  unwrap(await removeRelation(actor, { source: params.id, relationId: params.relationId }, body));
  return reply(200, await listRelations(actor, params.id));
});
