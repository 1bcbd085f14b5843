import { Client } from "pg";
import { aToken } from "@/test/builders/access";

/** What the measurements work with. */
export interface Desk {
  /** The server's address. */
  url: string;
  databaseUrl: string;
  /** The database's owner. */
  owner: Client;
  /** A reviewer's token. */
  token: string;
}

/** Opens the desk that the environment names: the server, its database, and a reviewer who uses the API. */
export async function openDesk(): Promise<Desk> {
  const url = required("BASE_URL");
  const databaseUrl = required("DATABASE_URL");
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  return { url, databaseUrl, owner, token: (await aToken("reviewer", "Benchmark")).secret };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the benchmark with npm run bench.`);
  return value;
}
