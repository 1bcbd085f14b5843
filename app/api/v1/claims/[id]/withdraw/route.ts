import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.withdrawClaim, async ({ actor, params, body }) => {
  const { id } = unwrap(await withdrawClaim(actor, { ...body, claimId: params.id }));
  return reply(200, await getClaim(actor, id));
});
