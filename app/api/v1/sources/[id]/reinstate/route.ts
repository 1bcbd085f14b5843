import { reply, route } from "@/server/http/route";
import { reinstateSource } from "@/server/sources/commands/retract-source";
import { reinstateSourceOperation } from "@/server/sources/operations";
import { getSource } from "@/server/sources/queries/get-source";
import { unwrap } from "@/server/unwrap";

export const POST = route(reinstateSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await reinstateSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
