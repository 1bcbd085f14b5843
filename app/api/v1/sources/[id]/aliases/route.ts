import { reply, route } from "@/server/http/route";
import { addAliasOperation, listAliasesOperation } from "@/server/sources/alias-operations";
import { addAlias } from "@/server/sources/commands/change-alias";
import { getSource } from "@/server/sources/queries/get-source";
import { listAliases } from "@/server/sources/queries/list-aliases";
import { unwrap } from "@/server/unwrap";

export const GET = route(listAliasesOperation, async ({ actor, params, query }) =>
  reply(200, await listAliases(actor, params.id, query)),
);

export const POST = route(addAliasOperation, async ({ actor, params, body }) => {
  unwrap(await addAlias(actor, params.id, body));
  return reply(201, await getSource(actor, params.id));
});
