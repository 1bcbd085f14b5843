import { createEvent } from "@/server/events/commands/write-event";
import * as operations from "@/server/events/operations";
import { getEvent } from "@/server/events/queries/get-event";
import { listEvents } from "@/server/events/queries/list-events";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.listEvents, async ({ actor, query }) =>
  reply(200, await listEvents(actor, query)),
);

export const POST = route(operations.createEvent, async ({ actor, body }) => {
  const { id } = await createEvent(actor, body);
  return reply(201, await getEvent(actor, id));
});
