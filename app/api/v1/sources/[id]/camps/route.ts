import { reply, route } from "@/server/http/route";
import { listCampsOperation } from "@/server/sources/operations";
import { listCamps } from "@/server/sources/queries/list-relations";

export const GET = route(listCampsOperation, async ({ actor, params }) =>
  reply(200, { items: await listCamps(actor, params.id) }),
);
