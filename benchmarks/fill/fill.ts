import type { ClientBase } from "pg";
import { CLAIMS_SQL } from "./claims-sql";
import { HELPERS } from "./helpers-sql";
import { JUDGEMENTS_SQL } from "./judgements-sql";
import { REGISTRY } from "./registry-sql";
import { type Batch, slots } from "./slots-sql";

/** Claims an article holds on a desk as the benchmark makes it. */
const PER_ARTICLE = 50;
const BATCH = 50_000;

/** Makes the people and sources, unless they are there. `client` is the database's owner, and the one that the claims are added with. */
export async function startDesk(client: ClientBase): Promise<void> {
  await client.query(HELPERS);
  for (const statement of REGISTRY) await client.query(statement);
}

/** Adds the claims after the `from`th up to the `to`th, a batch a transaction, one statement a table. */
export async function addClaims(client: ClientBase, range: { from: number; to: number }): Promise<void> {
  for (let from = range.from + 1; from <= range.to; from += BATCH) {
    await addBatch(client, { from, to: Math.min(range.to, from + BATCH - 1), perArticle: PER_ARTICLE });
  }
}

/** Adds one article that holds `claims` claims, behind the `after` that are there. */
export async function addLongArticle(
  client: ClientBase,
  { after, claims }: { after: number; claims: number },
): Promise<void> {
  const before = Math.ceil(after / claims) * claims;
  await addBatch(client, { from: before + 1, to: before + claims, perArticle: claims });
}

async function addBatch(client: ClientBase, batch: Batch): Promise<void> {
  await client.query("BEGIN");
  for (const statement of [slots(batch), "ANALYZE slots", ...CLAIMS_SQL, ...JUDGEMENTS_SQL])
    await client.query(statement);
  await client.query("DROP TABLE slots");
  await client.query("COMMIT");
  // The next batch's checks are planned by what the tables hold now.
  await client.query("ANALYZE");
}
