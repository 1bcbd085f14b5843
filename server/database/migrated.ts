import { Client, type ClientBase } from "pg";
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

/** The same on a connection that is open. */
export async function areAllApplied(client: ClientBase): Promise<boolean> {
  const applied = await listApplied(client);
  return listMigrationNames().every((name) => applied.has(name));
}

async function listApplied(client: ClientBase): Promise<Set<string>> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS name");
  if (table.rows[0]?.name === null) return new Set();

  const { rows } = await client.query<{ migration_name: string }>(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Set(rows.map((row) => row.migration_name));
}
