import { reply, route } from "@/server/http/route";
import { createSource } from "@/server/sources/commands/create-source";
import { createSourceOperation, listSourcesOperation } from "@/server/sources/operations";
import { getSource } from "@/server/sources/queries/get-source";
import { listSources } from "@/server/sources/queries/list-sources";
import { unwrap } from "@/server/unwrap";

export const GET = route(listSourcesOperation, async ({ actor, query }) =>
  reply(200, await listSources(actor, query)),
);

export const POST = route(createSourceOperation, async ({ actor, body }) => {
  const { id } = unwrap(await createSource(actor, body));
  return reply(201, await getSource(actor, id));
});
