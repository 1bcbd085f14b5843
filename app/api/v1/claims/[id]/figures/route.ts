import { correctFigures } from "@/server/events/commands/correct-figures";
import * as operations from "@/server/events/operations";
import { getFigures } from "@/server/events/queries/get-figures";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.getFigures, async ({ actor, params }) =>
  reply(200, await getFigures(actor, params.id)),
);

export const PATCH = route(operations.correctFigures, async ({ actor, params, body }) => {
  const { id } = await correctFigures(actor, { ...body, claimId: params.id });
  return reply(200, await getFigures(actor, id));
});
