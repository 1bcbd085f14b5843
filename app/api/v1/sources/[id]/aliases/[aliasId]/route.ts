import { reply, route } from "@/server/http/route";
import { changeAliasOperation, removeAliasOperation } from "@/server/sources/alias-operations";
import { changeAlias, removeAlias } from "@/server/sources/commands/change-alias";
import { getSource } from "@/server/sources/queries/get-source";
import { unwrap } from "@/server/unwrap";

export const PATCH = route(changeAliasOperation, async ({ actor, params, body }) => {
  const { id: source, aliasId } = params;
  unwrap(await changeAlias(actor, { source, aliasId }, body));
  return reply(200, await getSource(actor, source));
});

export const DELETE = route(removeAliasOperation, async ({ actor, params, body }) => {
  const { id: source, aliasId } = params;
  unwrap(await removeAlias(actor, { source, aliasId }, body));
  return reply(200, await getSource(actor, source));
});
