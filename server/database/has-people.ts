import { Client } from "pg";

/** Whether anybody can sign in: a desk without people is set up first. The command line's own account is nobody. */
export async function hasPeople(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query("SELECT EXISTS (SELECT FROM users WHERE kind = 'person') AS found");
    return rows[0].found;
  } finally {
    await client.end();
  }
}
