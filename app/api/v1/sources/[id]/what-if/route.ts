import * as operations from "@/server/corroboration/operations";
import { whatIf } from "@/server/corroboration/queries/what-if";
import { reply, route } from "@/server/http/route";

export const GET = route(operations.whatIf, async ({ actor, params, query }) =>
  reply(200, await whatIf(actor, [params.id, ...(query.with ?? [])])),
);
