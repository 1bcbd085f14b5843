import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { openMigrationAdapter } from "@/server/database/migration-adapter";
import { readSchema } from "@/server/database/migration-files";

/** What the package declares of its own WebAssembly glue is not enough to start it by hand. */
interface Glue {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

const silent = () => undefined;

/**
 * Works with Prisma's schema engine, on the WebAssembly build that npm brings: the native one would have to be
 * downloaded. Its connections, and the lock it holds on them, end with the work.
 */
export async function withSchemaEngine<T>(
  target: { url: string; migrations: MigrationList },
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const glue: Glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  start(glue);

  const adapter = openMigrationAdapter(target.url, scriptsOf(target.migrations));
  const datamodels = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await glue.SchemaEngine.new({ datamodels }, silent, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

function scriptsOf(migrations: MigrationList): string[] {
  return migrations.migrationDirectories.flatMap(({ migrationFile: { content } }) =>
    content.tag === "ok" ? [content.value] : [],
  );
}

let started = false;

function start(glue: Glue): void {
  if (started) return;

  const folder = dirname(
    createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"),
  );
  const module = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(exports);
  const begin = exports.__wbindgen_start;
  if (typeof begin === "function") begin();
  started = true;
}
