import { reply, route } from "@/server/http/route";
import { createConflict } from "@/server/sources/commands/create-conflict";
import { listConflicts } from "@/server/sources/queries/list-conflicts";
import { createConflictOperation, listConflictsOperation } from "@/server/sources/relation-operations";
import { unwrap } from "@/server/unwrap";

export const GET = route(listConflictsOperation, async ({ actor, query }) =>
  reply(200, await listConflicts(actor, query)),
);

export const POST = route(createConflictOperation, async ({ actor, body }) => {
  unwrap(await createConflict(actor, body));
  return reply(201, await listConflicts(actor));
});
