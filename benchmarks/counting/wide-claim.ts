import type { Desk } from "@/benchmarks/desk";
import { Prisma } from "@/generated/prisma/client";
import { consoleActor } from "@/server/access/gates/console";
import { countOrigins } from "@/server/corroboration/count-origins";
import { COUNTED_COLUMNS, type CountedRow } from "@/server/corroboration/counted-json";
import { loadTies } from "@/server/corroboration/load-ties";
import { getIndependence } from "@/server/corroboration/queries/get-independence";
import { database } from "@/server/database/client";
import { medianOf } from "./clock";
import type { CountingRow } from "./row";

const APPEARANCES = 1000;
const TIMES = 15;

/** One claim that so many other articles carry too, each with the chain of the claim they really make there. */
const WIDE = `
  WITH wide AS (SELECT id FROM claims ORDER BY id LIMIT 1), added AS (
    INSERT INTO appearances (id, claim_id, article_id, capture_id, span_start, span_end, quote, prefix, suffix, caveats, created_at)
    SELECT gen_random_uuid(), wide.id, a.article_id, a.capture_id, a.span_start, a.span_end, a.quote, a.prefix, a.suffix,
      a.caveats, a.created_at
    FROM wide, (SELECT DISTINCT ON (article_id) * FROM appearances ORDER BY article_id DESC, id LIMIT $1) a
    WHERE a.claim_id <> wide.id RETURNING id, claim_id, capture_id, span_start, span_end)
  INSERT INTO chain_links (id, appearance_id, claim_id, position, role, source_id, cue)
  SELECT gen_random_uuid(), added.id, added.claim_id, l.position, l.role, l.source_id, l.cue
  FROM added JOIN appearances a ON a.capture_id = added.capture_id AND a.span_start = added.span_start
      AND a.span_end = added.span_end AND a.claim_id <> added.claim_id
    JOIN chain_links l ON l.appearance_id = a.id`;

/** The count of a claim that a thousand articles carry, beside the bare function over the same rows. */
export async function measureWideClaim({ owner }: Desk): Promise<CountingRow> {
  const claimId = await widen(owner);
  const [row] = await database().$queryRaw<CountedRow[]>(
    Prisma.sql`SELECT ${COUNTED_COLUMNS} FROM claims c WHERE c.id = ${claimId}::uuid`,
  );
  if (!row) throw new Error("The widened claim is not there.");
  const ties = (await loadTies(database(), [row]))(row);
  const actor = consoleActor();
  return {
    name: "independent origins of one claim",
    size: row.appearances.length,
    ms: await medianOf(TIMES, () => getIndependence(actor, claimId)),
    bareMs: await medianOf(TIMES, () => countOrigins(row, ties)),
    bare: "the function alone",
  };
}

async function widen(owner: Desk["owner"]): Promise<string> {
  const { rows } = await owner.query<{ id: string; appearances: number }>(
    `SELECT c.id, (SELECT count(*)::int FROM appearances a WHERE a.claim_id = c.id) AS appearances
     FROM claims c ORDER BY c.id LIMIT 1`,
  );
  const [claim] = rows;
  if (!claim) throw new Error("The desk has no claims.");
  if (claim.appearances < APPEARANCES) await owner.query(WIDE, [APPEARANCES - claim.appearances]);
  return claim.id;
}
