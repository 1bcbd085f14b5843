import * as operations from "@/server/claims/operations";
import { findMatchesOfClaim } from "@/server/claims/queries/find-matches";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.findMatches, async ({ actor, params }) =>
  reply(200, { items: await findMatchesOfClaim(actor, params.id) }),
);
