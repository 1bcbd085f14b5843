import { unmergeClaim } from "@/server/claims/commands/unmerge-claim";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.unmergeClaim, async ({ actor, params, body }) => {
  const { id } = unwrap(await unmergeClaim(actor, { ...body, claimId: params.id }));
  return reply(200, await getClaim(actor, id));
});
