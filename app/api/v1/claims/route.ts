import { createClaim } from "@/server/claims/commands/create-claim";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { listClaims } from "@/server/claims/queries/list-claims";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const GET = route(operations.listClaims, async ({ actor, query }) =>
  reply(200, await listClaims(actor, query)),
);

export const POST = route(operations.createClaim, async ({ actor, body }) => {
  const { id } = unwrap(await createClaim(actor, body));
  return reply(201, await getClaim(actor, id));
});
