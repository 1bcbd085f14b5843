import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import * as operations from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.reopenClaim, async ({ actor, params, body }) => {
  const { id } = unwrap(await reopenClaim(actor, { ...body, claimId: params.id }));
  return reply(200, await getClaim(actor, id));
});
