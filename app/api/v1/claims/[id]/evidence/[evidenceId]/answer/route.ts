import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { answerEvidence } from "@/server/review/commands/answer-opposition";
import * as operations from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.answerEvidence, async ({ actor, params, body }) => {
  const { id: claimId, evidenceId } = params;
  const { id } = unwrap(await answerEvidence(actor, { ...body, claimId, evidenceId }));
  return reply(200, await getClaim(actor, id));
});
