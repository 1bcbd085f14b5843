import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { restoreEvidence } from "@/server/review/commands/withdraw-evidence";
import * as operations from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.restoreEvidence, async ({ actor, params, body }) => {
  const { id: claimId, evidenceId } = params;
  const { id } = unwrap(await restoreEvidence(actor, { ...body, claimId, evidenceId }));
  return reply(200, await getClaim(actor, id));
});
