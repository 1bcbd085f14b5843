import { Client } from "pg";
import { listMigrationNames } from "@/server/database/migration-files";

/** Whether every migration this program knows is applied to the database; throws when the database is away. */
export async function isMigrated(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await areAllApplied(client);
  } finally {
    await client.end();
  }
}

/** What can be asked by SQL: a connection that is open, or a pool of them. */
export interface Askable {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
}

/** The same on a connection that is open. */
export async function areAllApplied(client: Askable): Promise<boolean> {
  const applied = await listApplied(client);
  return listMigrationNames().every((name) => applied.has(name));
}

async function listApplied(client: Askable): Promise<Set<unknown>> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations')::text AS name");
  if (table.rows[0]?.name === null) return new Set();

  const { rows } = await client.query(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Set(rows.map((row) => row.migration_name));
}
