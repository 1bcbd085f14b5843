import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { startTemporaryCluster } from "@/scripts/launch/postgres/temporary-cluster";
import { say } from "@/scripts/launch/progress.mjs";
import { findSchemaDifference } from "@/server/database/schema-difference";

/**
 * For developers: writes a new migration that leads from the present ones to the present schema, to be read and completed
 * by hand with what Prisma's language can't say.
 */
export async function createMigration(name = ""): Promise<void> {
  if (!/^[a-z0-9_]+$/.test(name))
    throw new CannotStart("Name it in snake_case: npm run migrate:new -- add_something.");

  const sql = await compareOnTemporaryCluster();
  if (sql === "") return say("The migrations already lead to this schema.");

  const folder = join("prisma", "migrations", `${timestamp(new Date())}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), `${sql}\n`);
  say(`Wrote ${folder}/migration.sql: read it before you commit it.`);
}

async function compareOnTemporaryCluster(): Promise<string> {
  const cluster = await startTemporaryCluster();
  try {
    return await findSchemaDifference(cluster.urlOf("postgres"));
  } finally {
    await cluster.stop();
  }
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}
