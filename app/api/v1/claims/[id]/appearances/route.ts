import { acceptInput } from "@/domain/claims/schema";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { attachAppearance } from "@/server/claims/commands/attach-appearance";
import { moveAppearance } from "@/server/claims/commands/move-appearance";
import * as operations from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.attachAppearance, async ({ actor, params, body }) => {
  const claimId = params.id;
  const attach = () => {
    if ("suggestionId" in body) {
      const { suggestionId, version: claimVersion } = body;
      return acceptSuggestion(actor, { ...acceptInput.parse({ claimId }), suggestionId, claimVersion });
    }
    if ("appearanceId" in body) return moveAppearance(actor, { ...body, claimId });
    return attachAppearance(actor, { ...body, claimId });
  };
  const { id } = unwrap(await attach());
  return reply(201, await getClaim(actor, id));
});
