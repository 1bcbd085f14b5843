import { addEventClaim } from "@/server/events/commands/event-claims";
import * as operations from "@/server/events/operations";
import { getEvent } from "@/server/events/queries/get-event";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.addEventClaim, async ({ actor, params, body }) => {
  const { id } = unwrap(await addEventClaim(actor, { eventId: params.id, claimId: body.claimId }));
  return reply(200, await getEvent(actor, id));
});
