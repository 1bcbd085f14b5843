import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { unpublishCheck } from "@/server/summaries/commands/publish-check";
import * as operations from "@/server/summaries/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.unpublishCheck, async ({ actor, params, body }) => {
  const { id } = unwrap(await unpublishCheck(actor, { ...body, claimId: params.id }));
  return reply(200, await getClaim(actor, id));
});
