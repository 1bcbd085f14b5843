import { forgetDistinction } from "@/server/claims/commands/tell-apart";
import * as operations from "@/server/claims/operations";
import { reply, route } from "@/server/http/route";

export const DELETE = route(operations.forgetDistinction, async ({ actor, params }) =>
  reply(200, await forgetDistinction(actor, params)),
);
