import { reply, route } from "@/server/http/route";
import { mergeSource } from "@/server/sources/commands/merge-source";
import { mergeSourceOperation } from "@/server/sources/operations";
import { getSource } from "@/server/sources/queries/get-source";
import { unwrap } from "@/server/unwrap";

export const POST = route(mergeSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await mergeSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
