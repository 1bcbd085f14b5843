import { Client } from "pg";

/** What every connection of the application starts with: limits, and the role that owns and alters nothing. */
export function sessionOptions(role: string | undefined): string {
  const limits = "-c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000";
  return role ? `${limits} -c role=${role}` : limits;
}

/**
 * What of these options a connection to this address does not have: options in the address itself take their place, and
 * a pooler may drop them. Empty when all is well.
 */
export async function listLostOptions(url: string, role: string | undefined): Promise<string[]> {
  const client = new Client({ connectionString: url, options: sessionOptions(role) });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT current_user AS role, current_setting('statement_timeout') AS statement,
        current_setting('idle_in_transaction_session_timeout') AS idle`,
    );
    const [has] = rows;
    return [
      ...(role !== undefined && has.role !== role ? [`the role ${role}`] : []),
      ...(has.statement === "15s" ? [] : ["statement_timeout"]),
      ...(has.idle === "30s" ? [] : ["idle_in_transaction_session_timeout"]),
    ];
  } finally {
    await client.end();
  }
}
