import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import * as operations from "@/server/claims/suggestion-operations";
import { reply, route } from "@/server/http/route";

export const POST = route(operations.rejectSuggestion, async ({ actor, params, body }) =>
  reply(200, await rejectSuggestion(actor, { ...body, suggestionId: params.id })),
);
