import { reply, route } from "@/server/http/route";
import { retractSource } from "@/server/sources/commands/retract-source";
import { retractSourceOperation } from "@/server/sources/operations";
import { previewRetractionOperation } from "@/server/sources/preview-operations";
import { getSource } from "@/server/sources/queries/get-source";
import { previewRetraction } from "@/server/sources/queries/preview-retraction";
import { unwrap } from "@/server/unwrap";

export const GET = route(previewRetractionOperation, async ({ actor, params }) =>
  reply(200, await previewRetraction(actor, params.id, true)),
);

export const POST = route(retractSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await retractSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
