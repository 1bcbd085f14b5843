import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { takeClaim } from "@/server/review/commands/take-claim";
import * as operations from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.takeClaim, async ({ actor, params, body }) => {
  const { id } = unwrap(await takeClaim(actor, { ...body, claimId: params.id }));
  return reply(200, await getClaim(actor, id));
});
