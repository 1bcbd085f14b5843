import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { addEvidence } from "@/server/review/commands/add-evidence";
import * as operations from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.addEvidence, async ({ actor, params, body }) => {
  const { id } = unwrap(await addEvidence(actor, { claimId: params.id, evidence: body }));
  return reply(201, await getClaim(actor, id));
});
