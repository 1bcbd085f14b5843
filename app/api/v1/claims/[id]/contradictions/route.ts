import { decideContradiction } from "@/server/claims/commands/decide-contradiction";
import { findContradictions } from "@/server/claims/contradictions/find-contradictions";
import * as operations from "@/server/claims/operations";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const GET = route(operations.findContradictions, async ({ actor, params }) =>
  reply(200, { items: await findContradictions(actor, params.id) }),
);

export const POST = route(operations.decideContradiction, async ({ actor, params, body }) => {
  const { claimId } = unwrap(await decideContradiction(actor, { ...body, claimId: params.id }));
  return reply(200, { items: await findContradictions(actor, claimId) });
});
