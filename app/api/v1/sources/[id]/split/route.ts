import { reply, route } from "@/server/http/route";
import { splitSource } from "@/server/sources/commands/split-source";
import { getSource } from "@/server/sources/queries/get-source";
import { listSplittable } from "@/server/sources/queries/list-splittable";
import { previewSplit } from "@/server/sources/queries/preview-split";
import { listSplittableOperation, splitSourceOperation } from "@/server/sources/split-operations";
import { unwrap } from "@/server/unwrap";

export const GET = route(listSplittableOperation, async ({ actor, params }) =>
  reply(200, await listSplittable(actor, params.id)),
);

export const POST = route(splitSourceOperation, async ({ actor, params, body }) => {
  const { preview, ...input } = body;
  if (preview) return reply(200, unwrap(await previewSplit(actor, params.id, input)));

  const { into } = unwrap(await splitSource(actor, params.id, input));
  return reply(201, await getSource(actor, into));
});
