import { reply, route } from "@/server/http/route";
import { unmergeSource } from "@/server/sources/commands/unmerge-source";
import { unmergeSourceOperation } from "@/server/sources/operations";
import { getSource } from "@/server/sources/queries/get-source";
import { unwrap } from "@/server/unwrap";

export const POST = route(unmergeSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await unmergeSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
