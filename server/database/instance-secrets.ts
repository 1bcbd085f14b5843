import type { ClientBase } from "pg";

/** Makes the table of secrets that all instances on one database share. Its owner reads it, the application can't. */
export async function createSecretsTable(client: ClientBase): Promise<void> {
  await client.query(
    "CREATE TABLE IF NOT EXISTS instance_secrets (name text PRIMARY KEY, value text NOT NULL)",
  );
}

/** Reads a secret, keeping the proposed value when there is none yet: the first instance's stays. */
export async function agreeOnSecret(client: ClientBase, name: string, proposed: string): Promise<string> {
  await client.query("INSERT INTO instance_secrets (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
    name,
    proposed,
  ]);
  const { rows } = await client.query<{ value: string }>(
    "SELECT value FROM instance_secrets WHERE name = $1",
    [name],
  );
  return rows[0]?.value ?? proposed;
}
