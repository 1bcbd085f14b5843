import { registryFile, registryQuery } from "@/domain/registry/schema";
import { FILE, operation } from "@/server/http/operation";
import { registryReport } from "./views";

/** GET /registry. */
export const exportRegistryOperation = operation({
  id: "exportRegistry",
  method: "get",
  path: "/registry",
  summary: "The whole registry of sources as a file, CSV or JSON",
  permission: "registry.export",
  query: registryQuery,
  responses: { 200: FILE },
});

/** POST /registry. */
export const importRegistryOperation = operation({
  id: "importRegistry",
  method: "post",
  path: "/registry",
  summary: "Read a registry file, all of it or nothing; with `preview` only say what it would change",
  permission: "registry.import",
  body: registryFile,
  responses: { 200: registryReport },
});
