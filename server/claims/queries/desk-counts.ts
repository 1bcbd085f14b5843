import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import { userIdOf } from "@/server/access/user-id";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { eventIsVisible } from "@/server/review/find-reviewed";
import { toMoment } from "../claim-rows";

/** One change of a claim, for the list of what happened lately. */
export interface DeskChange {
  at: string;
  kind: string;
  actor: string;
  claimRef: string;
  statement: string;
  standing: Standing;
  reason: string | null;
}

/** What the home page says of the desk. */
export interface DeskCounts {
  byStanding: Record<Standing, number>;
  openSuggestions: number;
  /** Claims I made or reviewed that are not decided; never more than 1,000. */
  mineOpen: number;
  changes: DeskChange[];
}

const CHANGES = 15;
/** Nobody needs to know how many more there are. */
const COUNTED = 1000;
const NONE: Record<Standing, number> = {
  unreviewed: 0,
  in_review: 0,
  corroborated: 0,
  disputed: 0,
  unverifiable: 0,
  needs_re_review: 0,
};

/** Counts by standing, my own open work and the newest changes. Three statements. */
export function deskCounts(actor: Actor): Promise<DeskCounts> {
  return read(actor, "claim.read", async (db) => {
    const viewerId = userIdOf(actor);
    const standings = await db.$queryRaw<{ standing: Standing; count: number }[]>(Prisma.sql`
      SELECT standing::text AS standing, count(*)::int AS count FROM claims WHERE withdrawn_at IS NULL GROUP BY standing`);
    const [work] = await db.$queryRaw<Pick<DeskCounts, "openSuggestions" | "mineOpen">[]>(Prisma.sql`
      SELECT (SELECT count(*)::int FROM suggestions WHERE state = 'open') AS "openSuggestions",
        (SELECT count(*)::int FROM (SELECT 1 FROM (
          SELECT id FROM claims WHERE created_by_id = ${viewerId}::uuid
          UNION SELECT claim_id FROM reviews WHERE reviewer_id = ${viewerId}::uuid) own JOIN claims c ON c.id = own.id
          WHERE c.withdrawn_at IS NULL AND c.standing IN ('unreviewed', 'in_review', 'needs_re_review')
          LIMIT ${COUNTED}) mine) AS "mineOpen"`);

    const counted = Object.fromEntries(standings.map(({ standing, count }) => [standing, count]));
    return {
      byStanding: { ...NONE, ...counted },
      ...(work ?? { openSuggestions: 0, mineOpen: 0 }),
      changes: await listChanges(db, viewerId),
    };
  });
}

interface ChangeRow extends Omit<DeskChange, "at" | "claimRef"> {
  at: Date;
  ref: number;
}

async function listChanges(db: Database, viewerId: string): Promise<DeskChange[]> {
  const rows = await db.$queryRaw<ChangeRow[]>(Prisma.sql`
    SELECT v.at, v.kind, v.actor_name AS actor, v.reason, c.ref, c.statement, c.standing::text AS standing
    FROM audit_events v JOIN claims c ON c.id = v.entity_id
    WHERE v.entity = 'claim' AND c.withdrawn_at IS NULL AND ${eventIsVisible(viewerId)}
    ORDER BY v.seq DESC LIMIT ${CHANGES}`);
  return rows.map(({ at, ref, ...change }) => ({
    ...change,
    at: toMoment(at),
    claimRef: formatReference("C", ref),
  }));
}
