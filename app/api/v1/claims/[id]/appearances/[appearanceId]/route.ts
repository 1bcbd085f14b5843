import { detachAppearance } from "@/server/claims/commands/detach-appearance";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const DELETE = route(operations.detachAppearance, async ({ actor, params, body }) => {
  const { id: claimId, appearanceId } = params;
  const { from, became } = unwrap(await detachAppearance(actor, { ...body, claimId, appearanceId }));
  return reply(200, { claim: await getClaim(actor, from.id), became: await getClaim(actor, became.id) });
});
