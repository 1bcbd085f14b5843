import { reply, route } from "@/server/http/route";
import { unsplitSource } from "@/server/sources/commands/unsplit-source";
import { getSource } from "@/server/sources/queries/get-source";
import { unsplitSourceOperation } from "@/server/sources/split-operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(unsplitSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await unsplitSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
