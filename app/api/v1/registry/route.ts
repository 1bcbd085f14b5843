import { reply, route } from "@/server/http/route";
import { importRegistry } from "@/server/registry/commands/import-registry";
import { exportRegistryOperation, importRegistryOperation } from "@/server/registry/operations";
import { exportRegistry } from "@/server/registry/queries/export-registry";
import { previewRegistry } from "@/server/registry/queries/preview-registry";
import { registryResponse } from "@/server/registry/registry-file";

export const GET = route(exportRegistryOperation, async ({ actor, query }) =>
  registryResponse(await exportRegistry(actor), query.format),
);

export const POST = route(importRegistryOperation, async ({ actor, body }) =>
  reply(200, body.preview ? await previewRegistry(actor, body) : await importRegistry(actor, body)),
);
