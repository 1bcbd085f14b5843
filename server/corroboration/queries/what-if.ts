import "server-only";
import type { Actor } from "@/domain/access/actor";
import { wouldFall } from "@/domain/corroboration/what-if";
import { Prisma } from "@/generated/prisma/client";
import { groupBy } from "@/lib/group-by";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { loadParties } from "@/server/sources/load-source";
import { countOrigins } from "../count-origins";
import { decidedInBatches } from "../load-counted";
import { restsOn } from "../load-dependents";
import { loadTies } from "../load-ties";
import type { WhatIf } from "../views";

/** Claims that are named; the counts are of all. */
const MOST_NAMED = 500;

interface FallingRow {
  id: string;
  ref: number;
  statement: string;
  eventId: string | null;
  event: string | null;
  place: string | null;
}

/**
 * Which corroborated claims would fall below the guard if these origins were discounted, by event and place. Counts the
 * claims that rest on them, a batch at a time; no other can fall. Writes nothing.
 */
export function whatIf(actor: Actor, keys: readonly string[]): Promise<WhatIf> {
  return read(actor, "claim.read", async (db) => {
    const seenAs = [...new Set((await loadParties(db, keys)).map(({ canonicalId }) => canonicalId))];
    const sources = await db.source.findMany({
      where: { id: { in: seenAs } },
      select: { id: true, ref: true, name: true, represents: { select: { id: true } } },
      orderBy: { id: "asc" },
    });
    const recorded = sources.flatMap(({ represents }) => represents.map(({ id }) => id));
    const falling = await findFalling(db, { counted: new Set(seenAs), recorded });
    const rows = await describeClaims(db, falling);
    return {
      sources: sources.map(({ id, ref, name }) => ({ id, ref: formatReference("S", ref), name })),
      corroborated: await db.claim.count({ where: { standing: "corroborated", withdrawnAt: null } }),
      falling: falling.length,
      byEvent: byEvent(rows),
      claims: rows.slice(0, MOST_NAMED).map(({ id, ref, statement, event, place }) => ({
        ...{ id, ref: formatReference("C", ref), statement, event, place },
      })),
    };
  });
}

async function findFalling(
  db: Database,
  { counted, recorded }: { counted: ReadonlySet<string>; recorded: readonly string[] },
): Promise<string[]> {
  const found: string[] = [];
  const rests = restsOn({ sourceIds: recorded, besides: null });
  for await (const claims of decidedInBatches(db, Prisma.sql`c.standing = 'corroborated' AND ${rests}`)) {
    const tiesOf = await loadTies(db, claims);
    const falls = claims.filter((claim) => wouldFall(countOrigins(claim, tiesOf(claim)), counted));
    found.push(...falls.map(({ id }) => id));
  }
  return found;
}

function describeClaims(db: Database, ids: readonly string[]): Promise<FallingRow[]> {
  return db.$queryRaw<FallingRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, e.id AS "eventId", e.title AS event, e.place
    FROM claims c LEFT JOIN LATERAL (
      SELECT ev.id, ev.title, ev.place FROM event_claims ec JOIN events ev ON ev.id = ec.event_id
      WHERE ec.claim_id = c.id ORDER BY ev.id LIMIT 1) e ON true
    WHERE c.id = ANY(${ids}::uuid[]) ORDER BY c.ref`);
}

function byEvent(rows: readonly FallingRow[]): WhatIf["byEvent"] {
  return [...groupBy(rows, ({ eventId }) => eventId)]
    .map(([eventId, of]) => ({
      ...{ eventId, event: of[0]?.event ?? null, place: of[0]?.place ?? null, falling: of.length },
    }))
    .sort((a, b) => b.falling - a.falling);
}
