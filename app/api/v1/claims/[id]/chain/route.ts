import { editChain } from "@/server/claims/commands/edit-chain";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const PATCH = route(operations.editChain, async ({ actor, params, body }) => {
  const { id } = unwrap(await editChain(actor, { ...body, claimId: params.id }));
  return reply(200, await getClaim(actor, id));
});
