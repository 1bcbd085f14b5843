import { withdrawOriginDecision } from "@/server/corroboration/commands/decide-origins";
import * as operations from "@/server/corroboration/operations";
import { getIndependence } from "@/server/corroboration/queries/get-independence";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.withdrawOriginDecision, async ({ actor, params, body }) => {
  const { id: claimId, decisionId } = params;
  const { id } = unwrap(await withdrawOriginDecision(actor, { claimId, decisionId, version: body.version }));
  return reply(200, await getIndependence(actor, id));
});
