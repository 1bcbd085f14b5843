import { mergeClaims } from "@/server/claims/commands/merge-claims";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.mergeClaims, async ({ actor, params, body }) => {
  const { id } = unwrap(await mergeClaims(actor, { ...body, claimId: params.id }));
  return reply(200, await getClaim(actor, id));
});
