import { tellApart } from "@/server/claims/commands/tell-apart";
import * as operations from "@/server/claims/operations";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.tellApart, async ({ actor, params, body }) =>
  reply(201, unwrap(await tellApart(actor, { claimId: params.id, from: body }))),
);
