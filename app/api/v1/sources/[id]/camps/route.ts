import { reply, route } from "@/server/http/route";
import { placeInCamp } from "@/server/sources/commands/place-in-camp";
import { getCamp, listCamps } from "@/server/sources/queries/list-relations";
import { listCampsOperation, placeInCampOperation } from "@/server/sources/relation-operations";
import { unwrap } from "@/server/unwrap";

export const GET = route(listCampsOperation, async ({ actor, params, query }) =>
  reply(200, await listCamps(actor, params.id, query)),
);

export const POST = route(placeInCampOperation, async ({ actor, params, body }) => {
  const { id: membershipId } = unwrap(await placeInCamp(actor, params.id, body));
  return reply(201, await getCamp(actor, { source: params.id, membershipId }));
});
