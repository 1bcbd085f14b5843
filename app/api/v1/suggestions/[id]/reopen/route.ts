import { reopenSuggestion } from "@/server/claims/commands/reopen-suggestion";
import * as operations from "@/server/claims/suggestion-operations";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.reopenSuggestion, async ({ actor, params, body }) =>
  reply(200, unwrap(await reopenSuggestion(actor, { ...body, suggestionId: params.id }))),
);
