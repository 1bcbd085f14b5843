import { Client } from "pg";
import { summarise, type Timing } from "@/benchmarks/timing";
import { LIMIT_MS } from "./load";
import type { Statement } from "./record-sql";

/** How many at once, how many in all, and the statements of each. */
export interface Replay {
  connections: number;
  amount: number;
  next: () => readonly Statement[];
}

/** Sends the statements of a call by `pg` alone, as the application's role, and measures each call's as one. */
export async function measureSql(url: string, { connections, amount, next }: Replay): Promise<Timing> {
  const clients = await Promise.all(Array.from({ length: connections }, () => connect(url)));
  const durations: number[] = [];
  let left = amount;
  const begun = performance.now();
  try {
    await Promise.all(
      clients.map(async (client) => {
        while (left-- > 0 && performance.now() - begun < LIMIT_MS)
          durations.push(await timeCall(client, next()));
      }),
    );
    return summarise(durations, performance.now() - begun);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function connect(connectionString: string): Promise<Client> {
  const role = process.env.SAYSO_DB_ROLE;
  const client = new Client({ connectionString, options: role ? `-c role=${role}` : undefined });
  await client.connect();
  await client.query("SELECT 1");
  return client;
}

async function timeCall(client: Client, statements: readonly Statement[]): Promise<number> {
  const begun = performance.now();
  for (const { text, values } of statements) await client.query(text, values);
  return performance.now() - begun;
}
