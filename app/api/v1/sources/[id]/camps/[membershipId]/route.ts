import { reply, route } from "@/server/http/route";
import { removeFromCamp } from "@/server/sources/commands/place-in-camp";
import { listCamps } from "@/server/sources/queries/list-relations";
import { removeFromCampOperation } from "@/server/sources/relation-operations";
import { unwrap } from "@/server/unwrap";

export const DELETE = route(removeFromCampOperation, async ({ actor, params, body }) => {
  const { id: source, membershipId } = params;
  unwrap(await removeFromCamp(actor, { source, membershipId }, body));
  return reply(200, { items: await listCamps(actor, source) });
});
