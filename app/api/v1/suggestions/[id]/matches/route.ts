import { findMatchesOfSuggestion } from "@/server/claims/queries/find-matches";
import * as operations from "@/server/claims/suggestion-operations";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.findSuggestionMatches, async ({ actor, params }) =>
  reply(200, { items: await findMatchesOfSuggestion(actor, params.id) }),
);
