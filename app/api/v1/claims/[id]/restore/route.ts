import { restoreClaim } from "@/server/claims/commands/withdraw-claim";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";

export const POST = route(operations.restoreClaim, async ({ actor, params, body }) => {
  const { id } = await restoreClaim(actor, { ...body, claimId: params.id });
  return reply(200, await getClaim(actor, id));
});
