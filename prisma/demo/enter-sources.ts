import type { Actor } from "@/domain/access/actor";
import { readRegistryCsv } from "@/domain/registry/csv";
import { registryFile } from "@/domain/registry/schema";
import { sourceInput } from "@/domain/sources/schema";
import { DEMO_GRADES, DEMO_NAMES, DEMO_SOURCES } from "@/prisma/demo/sources";
import { importRegistry } from "@/server/registry/commands/import-registry";
import { readStarter } from "@/server/registry/starter";
import { createSource } from "@/server/sources/commands/create-source";
import { editSource } from "@/server/sources/commands/edit-source";
import { findSourcesLike } from "@/server/sources/queries/list-sources";
import { unwrap } from "@/server/unwrap";

/** Enters the starter registry, the demo's own sources beside it, and their grades. */
export async function enterSources(admin: Actor): Promise<void> {
  const starter = unwrap(readRegistryCsv(readStarter()));
  await importRegistry(admin, registryFile.parse({ rows: [...starter, ...DEMO_NAMES] }));
  for (const source of DEMO_SOURCES) unwrap(await createSource(admin, sourceInput.parse(source)));
  for (const { name, ...grade } of DEMO_GRADES) {
    unwrap(await editSource(admin, await idOf(admin, name), { ...grade, version: 1 }));
  }
}

async function idOf(admin: Actor, name: string): Promise<string> {
  const source = (await findSourcesLike(admin, name)).find((one) => one.name === name);
  if (!source) throw new Error(`The demo desk has no source ${name}.`);
  return source.id;
}
