import { reply, route } from "@/server/http/route";
import { addRelation } from "@/server/sources/commands/add-relation";
import { getRelation, listRelations } from "@/server/sources/queries/list-relations";
import { addRelationOperation, listRelationsOperation } from "@/server/sources/relation-operations";
import { unwrap } from "@/server/unwrap";

export const GET = route(listRelationsOperation, async ({ actor, params, query }) =>
  reply(200, await listRelations(actor, params.id, query)),
);

export const POST = route(addRelationOperation, async ({ actor, params, body }) => {
  const { id: relationId } = unwrap(await addRelation(actor, params.id, body));
  return reply(201, await getRelation(actor, { source: params.id, relationId }));
});
