import { Client } from "pg";
import { migrateDatabase } from "@/scripts/launch/open-database";
import { say, step } from "@/scripts/launch/progress.mjs";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";
import { addClaims, addLongArticle, startDesk } from "./fill";

/** Claims of the long article that every large desk ends with: at 100 characters each it is one of 200,000. */
const LONG_ARTICLE = 2000;
const SMALL_DATABASE = "sayso_small";

/** The addresses of the two databases that are measured side by side, for their owner. */
export interface Desks {
  small: string;
  large: string;
}

/** Fills both desks, as far as they are not filled: a kept one that was cut off goes on where it stopped. */
export async function fillDesks(
  large: string,
  sizes: { small: number; large: number },
  shutdown: Shutdown,
): Promise<Desks> {
  const small = await createSmall(large, shutdown);
  await fillDesk(small, sizes.small, 0);
  await fillDesk(large, sizes.large, LONG_ARTICLE);
  return { small, large };
}

async function createSmall(large: string, shutdown: Shutdown): Promise<string> {
  const address = new URL(large);
  address.pathname = `/${SMALL_DATABASE}`;
  await withClient(large, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [SMALL_DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${SMALL_DATABASE}`);
  });
  await migrateDatabase(address.href, shutdown);
  return address.href;
}

function fillDesk(url: string, claims: number, longArticle: number): Promise<void> {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT count(*)::int AS there FROM claims");
    const there: number = rows[0].there;
    if (there >= claims + longArticle) return say(`  A desk of ${claims} claims is there.`);

    await startDesk(client);
    await step(`Filling ${claims} claims`, () => addClaims(client, { from: there, to: claims }));
    if (longArticle > 0) await addLongArticle(client, { after: claims, claims: longArticle });
    await client.query("VACUUM ANALYZE");
  });
}

async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
