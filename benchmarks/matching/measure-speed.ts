import { performance } from "node:perf_hooks";
import type { Client } from "pg";
import { summarise, type Timing } from "@/benchmarks/timing";
import { consoleActor } from "@/server/access/gates/console";
import { findCandidates, type Lookup, readLookups } from "@/server/claims/matching/find-candidates";
import { findMatchesOfClaim, findOffers } from "@/server/claims/queries/find-matches";
import { database } from "@/server/database/client";
import { growDesk } from "./fill-desk";

/** Match retrieval as screens and the API get it, beside the bare statement that fetches the candidates. */
export interface MatchingSpeed {
  claims: number;
  matches: Timing;
  candidates: Timing;
  /** The offers of as many cards as an article screen shows at once, in one request. */
  cards: Timing;
}

const TIMES = 150;
const WARM_UP = 15;
const SCREENS = 30;
const CARDS = 15;

/** Grows the desk and measures the same claims both ways, one after the other. */
export async function measureSpeed(owner: Client, claims: number): Promise<MatchingSpeed> {
  await growDesk(owner, claims);
  const asked = await owner.query<{ id: string; statement: string }>(
    "SELECT id, statement FROM claims ORDER BY md5(id::text) LIMIT $1",
    [TIMES + WARM_UP],
  );
  const lookups: { id: string; lookup: Lookup }[] = [];
  for (const { id, statement } of asked.rows)
    for (const lookup of await readLookups(database(), [statement])) lookups.push({ id, lookup });

  const actor = consoleActor();
  const matches = await time(asked.rows, ({ id }) => findMatchesOfClaim(actor, id));
  const candidates = await time(lookups, ({ id, lookup }) =>
    findCandidates(database(), [{ lookup, without: { claimId: id, suggestionIds: [] } }]),
  );
  const screens = Array.from({ length: SCREENS + WARM_UP }, (_, i) =>
    Array.from({ length: CARDS }, (_, j) => asked.rows[(i * CARDS + j) % asked.rows.length]?.id ?? ""),
  );
  const cards = await time(screens, (claimIds) => findOffers(actor, { claimIds, suggestionIds: [] }));
  return { claims, matches, candidates, cards };
}

async function time<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<Timing> {
  const durations: number[] = [];
  for (const [at, item] of items.entries()) {
    const start = performance.now();
    await work(item);
    if (at >= WARM_UP) durations.push(performance.now() - start);
  }
  return summarise(
    durations,
    durations.reduce((sum, duration) => sum + duration, 0),
  );
}
