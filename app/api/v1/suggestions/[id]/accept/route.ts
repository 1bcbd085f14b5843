import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { getClaim } from "@/server/claims/queries/get-claim";
import * as operations from "@/server/claims/suggestion-operations";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.acceptSuggestion, async ({ actor, params, body }) => {
  const { id } = unwrap(await acceptSuggestion(actor, { ...body, suggestionId: params.id }));
  return reply(200, await getClaim(actor, id));
});
