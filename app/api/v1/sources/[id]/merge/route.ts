import { reply, route } from "@/server/http/route";
import { mergeSource } from "@/server/sources/commands/merge-source";
import { mergeSourceOperation } from "@/server/sources/operations";
import { previewMergeOperation } from "@/server/sources/preview-operations";
import { getSource } from "@/server/sources/queries/get-source";
import { previewMerge } from "@/server/sources/queries/preview-merge";
import { unwrap } from "@/server/unwrap";

export const GET = route(previewMergeOperation, async ({ actor, params, query }) =>
  reply(200, await previewMerge(actor, params.id, query.into)),
);

export const POST = route(mergeSourceOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await mergeSource(actor, params.id, body));
  return reply(200, await getSource(actor, id));
});
