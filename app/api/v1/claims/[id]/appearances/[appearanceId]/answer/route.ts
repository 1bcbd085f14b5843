import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { answerAppearance } from "@/server/review/commands/answer-opposition";
import * as operations from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.answerAppearance, async ({ actor, params, body }) => {
  const { id: claimId, appearanceId } = params;
  const { id } = unwrap(await answerAppearance(actor, { ...body, claimId, appearanceId }));
  return reply(200, await getClaim(actor, id));
});
