import { editClaim } from "@/server/claims/commands/edit-claim";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.getClaim, async ({ actor, params }) =>
  reply(200, await getClaim(actor, params.id)),
);

export const PATCH = route(operations.editClaim, async ({ actor, params, body }) => {
  const { id } = await editClaim(actor, { ...body, claimId: params.id });
  return reply(200, await getClaim(actor, id));
});
