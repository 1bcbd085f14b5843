import { editEvent } from "@/server/events/commands/write-event";
import * as operations from "@/server/events/operations";
import { getEvent } from "@/server/events/queries/get-event";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.getEvent, async ({ actor, params }) =>
  reply(200, await getEvent(actor, params.id)),
);

export const PATCH = route(operations.editEvent, async ({ actor, params, body }) => {
  const { id } = await editEvent(actor, { ...body, eventId: params.id });
  return reply(200, await getEvent(actor, id));
});
