import { removeEventClaim } from "@/server/events/commands/event-claims";
import * as operations from "@/server/events/operations";
import { getEvent } from "@/server/events/queries/get-event";
import { reply, route } from "@/server/http/route";

export const DELETE = route(operations.removeEventClaim, async ({ actor, params }) => {
  const { id } = await removeEventClaim(actor, { eventId: params.id, claimId: params.claimId });
  return reply(200, await getEvent(actor, id));
});
