import type { ClientBase } from "pg";
import { CLAIMS_SQL } from "./claims-sql";
import { HELPERS } from "./helpers-sql";
import { JUDGEMENTS_SQL } from "./judgements-sql";
import { REGISTRY } from "./registry-sql";
import { type Batch, slots } from "./slots-sql";

/** Claims an article holds on a desk as the benchmark makes it. */
const PER_ARTICLE = 50;
const BATCH = 50_000;

/** Makes the people and sources. `client` is the database's owner, and the one that the claims are added with. */
export async function startDesk(client: ClientBase): Promise<void> {
  await client.query(HELPERS);
  for (const statement of REGISTRY) await client.query(statement);
}

/** Adds the claims after the `from`th up to the `to`th, one statement a table and batch, and lets the planner look at them. */
export async function addClaims(client: ClientBase, range: { from: number; to: number }): Promise<void> {
  for (let from = range.from + 1; from <= range.to; from += BATCH) {
    await addBatch(client, { from, to: Math.min(range.to, from + BATCH - 1), perArticle: PER_ARTICLE });
  }
  await client.query("VACUUM ANALYZE");
}

/** Adds one article that holds `claims` claims, behind the `after` that are there. Gives its short reference. */
export async function addLongArticle(
  client: ClientBase,
  { after, claims }: { after: number; claims: number },
): Promise<string> {
  const before = Math.ceil(after / claims) * claims;
  await addBatch(client, { from: before + 1, to: before + claims, perArticle: claims });
  await client.query("VACUUM ANALYZE");
  const { rows } = await client.query("SELECT ref FROM articles ORDER BY id DESC LIMIT 1");
  return `A-${rows[0].ref}`;
}

async function addBatch(client: ClientBase, batch: Batch): Promise<void> {
  await client.query("BEGIN");
  for (const statement of [slots(batch), "ANALYZE slots", ...CLAIMS_SQL, ...JUDGEMENTS_SQL])
    await client.query(statement);
  await client.query("DROP TABLE slots");
  await client.query("COMMIT");
}
