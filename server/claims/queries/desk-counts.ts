import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import { MOST_COUNTED } from "@/lib/words";
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

/** What the home page says of the desk. A count goes no further than {@link MOST_COUNTED} and one: at that it is "10,000+". */
export interface DeskCounts {
  byStanding: Record<Standing, number>;
  openSuggestions: number;
  /** Claims I made, or reviewed among my newest 5,000 reviews, that are not decided. */
  mineOpen: number;
  changes: DeskChange[];
  /** When this account was last seen in an earlier session, ISO 8601; null on the first one, or where it is not kept any more. */
  lastHere: string | null;
}

const CHANGES = 15;
const OWN_REVIEWS = 5000;
const NONE: Record<Standing, number> = {
  unreviewed: 0,
  in_review: 0,
  corroborated: 0,
  disputed: 0,
  unverifiable: 0,
  needs_re_review: 0,
};

/** Counts by standing, my own open work, the newest changes and when I was last here. Three statements. */
export function deskCounts(actor: Actor): Promise<DeskCounts> {
  return read(actor, "claim.read", async (db) => {
    const viewerId = userIdOf(actor);
    const standings = await db.$queryRaw<{ standing: Standing; count: number }[]>(Prisma.sql`
      SELECT one.standing::text AS standing, (SELECT count(*)::int FROM (SELECT FROM claims c
        WHERE c.standing = one.standing AND c.withdrawn_at IS NULL LIMIT ${MOST_COUNTED + 1}) counted) AS count
      FROM unnest(enum_range(NULL::"Standing")) AS one(standing)`);
    const [work] = await db.$queryRaw<WorkRow[]>(Prisma.sql`
      SELECT (SELECT count(*)::int FROM (SELECT FROM suggestions WHERE state = 'open'
          LIMIT ${MOST_COUNTED + 1}) open) AS "openSuggestions",
        (SELECT count(*)::int FROM (${ownOpen(viewerId)}) mine) AS "mineOpen",
        ${lastHere(actor, viewerId)} AS "lastHere"`);
    const counted = Object.fromEntries(standings.map(({ standing, count }) => [standing, count]));
    return {
      byStanding: { ...NONE, ...counted },
      openSuggestions: work?.openSuggestions ?? 0,
      mineOpen: work?.mineOpen ?? 0,
      changes: await listChanges(db, viewerId),
      lastHere: work?.lastHere ? toMoment(work.lastHere) : null,
    };
  });
}

/** The sessions that were over, or left alone, when the present one began: one in use elsewhere is no earlier visit. */
function lastHere({ sessionId }: Actor, viewerId: string): Prisma.Sql {
  return Prisma.sql`(SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = ${viewerId}::uuid AND s.last_seen_at < coalesce(
    (SELECT own.created_at FROM sessions own WHERE own.id = ${sessionId}::uuid), now()))`;
}

interface WorkRow {
  openSuggestions: number;
  mineOpen: number;
  lastHere: Date | null;
}

/** Both halves are read no further than is counted. */
function ownOpen(viewerId: string): Prisma.Sql {
  const open = Prisma.sql`c.withdrawn_at IS NULL AND c.standing IN ('unreviewed', 'in_review', 'needs_re_review')`;
  return Prisma.sql`
    (SELECT c.id FROM claims c WHERE c.created_by_id = ${viewerId}::uuid AND ${open} LIMIT ${MOST_COUNTED + 1})
    UNION (SELECT c.id FROM (SELECT r.claim_id FROM reviews r WHERE r.reviewer_id = ${viewerId}::uuid
      ORDER BY r.id DESC LIMIT ${OWN_REVIEWS}) own JOIN claims c ON c.id = own.claim_id WHERE ${open})
    LIMIT ${MOST_COUNTED + 1}`;
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
