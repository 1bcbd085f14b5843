import { reply, route } from "@/server/http/route";
import { reinstateSource } from "@/server/sources/commands/retract-source";
import { reinstateSourceOperation } from "@/server/sources/operations";
import { previewReinstatementOperation } from "@/server/sources/preview-operations";
import { getSource } from "@/server/sources/queries/get-source";
import { previewRetraction } from "@/server/sources/queries/preview-retraction";
import { unwrap } from "@/server/unwrap";

export const GET = route(previewReinstatementOperation, async ({ actor, params }) =>
  reply(200, await previewRetraction(actor, params.id, false)),
);

export const POST = route(reinstateSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await reinstateSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
