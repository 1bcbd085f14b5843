import { decideOrigins } from "@/server/corroboration/commands/decide-origins";
import * as operations from "@/server/corroboration/operations";
import { getIndependence } from "@/server/corroboration/queries/get-independence";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.decideOrigins, async ({ actor, params, body }) => {
  const { id } = unwrap(await decideOrigins(actor, { ...body, claimId: params.id }));
  return reply(201, await getIndependence(actor, id));
});
