"use server";

import { z } from "zod";
import { registryFile } from "@/domain/registry/schema";
import { defineAction } from "@/server/http/action";
import { importRegistry } from "./commands/import-registry";
import { previewRegistry } from "./queries/preview-registry";
import { readStarter } from "./starter";

/** Says what a registry file would change, line by line. */
export const previewRegistryAction = defineAction({
  permission: "registry.import",
  input: registryFile,
  run: (actor, file) => previewRegistry(actor, file),
});

/** Reads a registry file, all of it or nothing. */
export const importRegistryAction = defineAction({
  permission: "registry.import",
  input: registryFile,
  run: (actor, file) => importRegistry(actor, file),
});

/** Gives the starter registry as the text of its file. */
export const starterRegistryAction = defineAction({
  permission: "registry.import",
  input: z.strictObject({}),
  run: async () => ({ csv: readStarter() }),
});
