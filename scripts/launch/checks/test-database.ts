import { Client } from "pg";
import { type Migrated, migrate } from "@/server/database/migrate";

/** Makes the migrated database that the servers under test share. */
export async function createTestDatabase(postgres: string): Promise<{ url: string; role: Migrated["role"] }> {
  const address = new URL(postgres);
  address.pathname = "/sayso_end_to_end";
  const client = new Client({ connectionString: postgres });
  await client.connect();
  try {
    await client.query("CREATE DATABASE sayso_end_to_end");
  } finally {
    await client.end();
  }
  const { role } = await migrate(address.href);
  return { url: address.href, role };
}
