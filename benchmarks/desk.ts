import { Client } from "pg";
import { createToken } from "@/server/access/commands/tokens";
import { consoleActor } from "@/server/access/gates/console";
import { disconnect } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { waitUntilSealed } from "./wait-until-sealed";

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

/** One of the desks that the environment names: the large one, or the small one that growth is measured from. */
type Size = "large" | "small";

const NAMES = {
  large: { server: "BASE_URL", database: "DATABASE_URL" },
  small: { server: "SMALL_BASE_URL", database: "SMALL_DATABASE_URL" },
} as const satisfies Record<Size, object>;

/** Opens a desk, its log sealed and a reviewer let in by the API, for as long as `work` takes. */
export async function withDesk<T>(size: Size, work: (desk: Desk) => Promise<T>): Promise<T> {
  const url = required(NAMES[size].server);
  const databaseUrl = required(NAMES[size].database);
  const shown = required("DATABASE_URL");
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  // What runs in this process, beside the server, has to run on the same desk.
  process.env.DATABASE_URL = databaseUrl;
  try {
    await waitUntilSealed(owner);
    return await work({ url, databaseUrl, owner, token: await issueToken(owner) });
  } finally {
    await owner.end();
    await disconnect();
    process.env.DATABASE_URL = shown;
  }
}

/** For one of the reviewers the desk was filled with, who made and judged an eighth of its claims. */
async function issueToken(owner: Client): Promise<string> {
  const { rows } = await owner.query("SELECT id FROM users WHERE email = 'reviewer1@bench.example'");
  const input = { name: "Benchmark", role: "reviewer" as const, personId: String(rows[0].id) };
  return unwrap(await createToken(consoleActor(), input)).secret;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the benchmark with npm run bench.`);
  return value;
}
