import { reply, route } from "@/server/http/route";
import { editSource } from "@/server/sources/commands/edit-source";
import { editSourceOperation, getSourceOperation } from "@/server/sources/operations";
import { getSource } from "@/server/sources/queries/get-source";
import { unwrap } from "@/server/unwrap";

export const GET = route(getSourceOperation, async ({ actor, params }) =>
  reply(200, await getSource(actor, params.id)),
);

export const PATCH = route(editSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await editSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
