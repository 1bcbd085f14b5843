import * as operations from "@/server/corroboration/operations";
import { getIndependence } from "@/server/corroboration/queries/get-independence";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.getIndependence, async ({ actor, params }) =>
  reply(200, await getIndependence(actor, params.id)),
);
