import { reply, route } from "@/server/http/route";
import { createConflict } from "@/server/sources/commands/create-conflict";
import { listConflicts } from "@/server/sources/queries/list-conflicts";
import { createConflictOperation, listConflictsOperation } from "@/server/sources/relation-operations";
import { unwrap } from "@/server/unwrap";

export const GET = route(listConflictsOperation, async ({ actor }) =>
  reply(200, { items: await listConflicts(actor) }),
);

export const POST = route(createConflictOperation, async ({ actor, body }) => {
  unwrap(await createConflict(actor, body));
  return reply(201, { items: await listConflicts(actor) });
});
