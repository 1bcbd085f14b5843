import { reply, route } from "@/server/http/route";
import { retractSource } from "@/server/sources/commands/retract-source";
import { retractSourceOperation } from "@/server/sources/operations";
import { getSource } from "@/server/sources/queries/get-source";
import { unwrap } from "@/server/unwrap";

export const POST = route(retractSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await retractSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
