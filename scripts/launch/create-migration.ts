import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { startTemporaryCluster } from "@/scripts/launch/postgres/temporary-cluster";
import { say } from "@/scripts/launch/progress.mjs";
import { readMigrations, readSchema } from "@/server/database/migration-files";
import { withSchemaEngine } from "@/server/database/schema-engine";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * For developers: writes a new migration that leads from the present ones to the present schema, to be read and completed
 * by hand with what Prisma's language can't say.
 */
export async function createMigration(name: string): Promise<void> {
  if (!/^[a-z0-9_]+$/.test(name))
    throw new CannotStart("Name it in snake_case: npm run migrate:new -- add_something.");

  const sql = await findDifference();
  if (sql.trim() === "" || sql.includes("This is an empty migration"))
    return say("The migrations already lead to this schema.");

  const folder = join("prisma", "migrations", `${timestamp(new Date())}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), sql);
  say(`Wrote ${folder}/migration.sql: read it before you commit it.`);
}

async function findDifference(): Promise<string> {
  const cluster = await startTemporaryCluster();
  try {
    const migrations = readMigrations();
    const { stdout } = await withSchemaEngine({ url: cluster.urlOf("postgres"), migrations }, (engine) =>
      engine.diff({
        from: { tag: "migrations", ...migrations },
        to: { tag: "schemaDatamodel", ...readSchema() },
        script: true,
        exitCode: null,
        filters: NO_FILTERS,
      }),
    );
    return stdout ?? "";
  } finally {
    await cluster.stop();
  }
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}
