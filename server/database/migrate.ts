import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { type ApplicationRole, grantApplicationRole } from "@/server/database/application-role";
import { createSecretsTable } from "@/server/database/instance-secrets";
import { areAllApplied } from "@/server/database/migrated";
import { readMigrations } from "@/server/database/migration-files";
import { withSchemaEngine } from "@/server/database/schema-engine";

/** What a migration did: the names applied now, and the role for the application. */
export type Migrated = { applied: string[] } & ApplicationRole;

/** Any fixed number: instances that start at once wait for one another on it. */
const LOCK = 7_129_016;

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** Brings a database to the present schema, with the application's role and its rights. Safe from several instances. */
export async function migrate(url: string): Promise<Migrated> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const applied = (await areAllApplied(client)) ? [] : await applyMigrations(url);
    await createSecretsTable(client);
    return { applied, ...(await grantApplicationRole(client)) };
  } finally {
    await client.end();
  }
}

function applyMigrations(url: string): Promise<string[]> {
  const migrations = readMigrations();
  return withSchemaEngine({ url, migrations }, async (engine) => {
    await forgetInterrupted(engine, migrations);
    const done = await engine.applyMigrations({ migrationsList: migrations, filters: NO_FILTERS });
    return done.appliedMigrationNames;
  });
}

/** A migration that was cut off has left nothing behind, each being one transaction, and may simply run again. */
async function forgetInterrupted(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: NO_FILTERS,
  });
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}
