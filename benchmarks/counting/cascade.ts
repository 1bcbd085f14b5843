import type { Client } from "pg";
import type { Desk } from "@/benchmarks/desk";
import { Prisma } from "@/generated/prisma/client";
import { consoleActor } from "@/server/access/gates/console";
import { jobActor } from "@/server/access/gates/job";
import { countOrigins } from "@/server/corroboration/count-origins";
import { loadDecided } from "@/server/corroboration/load-counted";
import { restsOn } from "@/server/corroboration/load-dependents";
import { database } from "@/server/database/client";
import { recountPending } from "@/server/review/commands/recount-pending";
import { reinstateSource, retractSource } from "@/server/sources/commands/retract-source";
import { unwrap } from "@/server/unwrap";
import { timed } from "./clock";
import type { CountingRow } from "./row";

/** A source with the decided claims that rest on it. */
export interface RestedOn {
  id: string;
  dependents: number;
}

/** The source with the number of decided claims resting on it that is nearest to this. */
export async function findSourceWith(owner: Client, dependents: number): Promise<RestedOn> {
  const { rows } = await owner.query<RestedOn>(
    `SELECT l.source_id AS id, count(DISTINCT c.id)::int AS dependents
     FROM chain_links l JOIN claims c ON c.id = l.claim_id JOIN sources s ON s.id = l.source_id
     WHERE c.standing IN ('corroborated', 'disputed', 'unverifiable') AND c.withdrawn_at IS NULL
       AND s.retracted_at IS NULL
     GROUP BY l.source_id ORDER BY abs(count(DISTINCT c.id) - $1), l.source_id LIMIT 1`,
    [dependents],
  );
  if (!rows[0]) throw new Error("The desk has no source that a decided claim rests on.");
  return rows[0];
}

/** Retracts a source and reinstates it, each with all the recounts it leaves, beside reading and counting the same claims. */
export async function measureCascade({ owner }: Desk, { id, dependents }: RestedOn): Promise<CountingRow[]> {
  const bare = await timed(() => countAll(id));
  const retracted = await timed(() => change(owner, { id, how: retractSource }));
  const reinstated = await timed(() => change(owner, { id, how: reinstateSource }));
  const beside = { size: dependents, bareMs: bare.ms, bare: "reading and counting them" };
  return [
    { name: "retract a source, all recounted", ms: retracted.ms, ...beside },
    { name: "reinstate it, all recounted", ms: reinstated.ms, ...beside },
  ];
}

async function countAll(sourceId: string): Promise<void> {
  const where = restsOn({ sourceIds: [sourceId], besides: null });
  const { claims, tiesOf } = await loadDecided(database(), Prisma.sql`${where}`);
  for (const claim of claims) countOrigins(claim, tiesOf(claim));
}

async function change(owner: Client, { id, how }: { id: string; how: typeof retractSource }): Promise<void> {
  const { rows } = await owner.query<{ version: number }>("SELECT version FROM sources WHERE id = $1", [id]);
  unwrap(await how(consoleActor(), id, { version: rows[0]?.version ?? 0, reason: "For the benchmark" }));
  while ((await recountPending(jobActor())) > 0);
}
