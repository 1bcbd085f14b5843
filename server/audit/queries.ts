import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Json } from "@/domain/audit/event";
import type { AuditFilter } from "@/domain/audit/schema";
import { Prisma } from "@/generated/prisma/client";
import { parseCursor } from "@/lib/cursor";
import { type Page, toPage } from "@/lib/page";
import { userIdOf } from "@/server/access/user-id";
import { read } from "@/server/read";
import { eventIsVisible } from "@/server/review/find-reviewed";
import { sealNow } from "./seal";
import { type AuditHead, getAuditHead } from "./store";
import { type Verification, verifyChain } from "./verify";

/** One entry of the audit log as it is shown. */
export interface ShownEvent {
  id: string;
  seq: number;
  at: string;
  gate: string;
  actorId: string | null;
  actorName: string;
  requestId: string | null;
  kind: string;
  entity: string;
  entityId: string | null;
  /** C-1042, S-7 or A-12 where the thing has a short reference. */
  entityRef: string | null;
  before: Json;
  after: Json;
  reason: string | null;
  /** Hex of the event's hash in the chain; null until it is sealed, within seconds. */
  hash: string | null;
}

interface EventRow extends Omit<ShownEvent, "seq" | "at" | "hash"> {
  seq: bigint;
  at: Date;
  hash: Uint8Array | null;
}

/** A page of the audit log, newest first, in one statement. Open reviews of others are left out for somebody who may yet review the claim. */
export function listEvents(actor: Actor, filter: AuditFilter): Promise<Page<ShownEvent>> {
  return read(actor, "audit.read", async (db) => {
    const rows = await db.$queryRaw<EventRow[]>`
      SELECT v.id, v.seq, v.at, v.gate, v.actor_id AS "actorId", v.actor_name AS "actorName",
             v.request_id AS "requestId", v.kind, v.entity, v.entity_id AS "entityId",
             ${ENTITY_REF} AS "entityRef", v.before, v.after, v.reason, s.hash
      FROM audit_events v LEFT JOIN audit_seals s ON s.seq = v.seq
      WHERE ${Prisma.join([...conditions(filter), blindness(userIdOf(actor))], " AND ")}
      ORDER BY v.seq DESC LIMIT ${filter.limit + 1}`;
    return toPage(rows.map(presentEvent), filter.limit);
  });
}

/** The people and accounts the log can be narrowed to, by name. */
export function listAuditActors(actor: Actor): Promise<{ id: string; name: string }[]> {
  return read(actor, "audit.read", (db) =>
    db.user.findMany({
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 500,
    }),
  );
}

/** The head of the chain as the log shows it. */
export function findHead(actor: Actor): Promise<AuditHead> {
  return read(actor, "audit.read", getAuditHead);
}

/** Seals what was just written and checks the whole chain. */
export function verifyLog(actor: Actor): Promise<Verification> {
  return read(actor, "audit.verify", async (db) => {
    await sealNow();
    return verifyChain(db);
  });
}

const ENTITY_REF = Prisma.sql`CASE v.entity
  WHEN 'claim' THEN (SELECT 'C-' || c.ref FROM claims c WHERE c.id = v.entity_id)
  WHEN 'source' THEN (SELECT 'S-' || o.ref FROM sources o WHERE o.id = v.entity_id)
  WHEN 'article' THEN (SELECT 'A-' || a.ref FROM articles a WHERE a.id = v.entity_id)
  WHEN 'event' THEN (SELECT 'E-' || e.ref FROM events e WHERE e.id = v.entity_id)
END`;

function conditions(filter: AuditFilter): Prisma.Sql[] {
  const { actor, kind, entity, entityId, from, to, cursor } = filter;
  return [
    Prisma.sql`TRUE`,
    ...(actor ? [Prisma.sql`v.actor_id = ${actor}::uuid`] : []),
    ...(kind ? [Prisma.sql`v.kind = ${kind}`] : []),
    ...(entity ? [Prisma.sql`v.entity = ${entity}`] : []),
    ...(entityId ? [Prisma.sql`v.entity_id = ${entityId}::uuid`] : []),
    ...(from ? since(Prisma.sql`(${from}::date)::timestamp AT TIME ZONE 'UTC'`) : []),
    ...(to ? until(Prisma.sql`(${to}::date + 1)::timestamp AT TIME ZONE 'UTC'`) : []),
    ...(cursor
      ? [Prisma.sql`v.seq < (SELECT b.seq FROM audit_events b WHERE b.id = ${parseCursor(cursor)}::uuid)`]
      : []),
  ];
}

/**
 * Events are numbered as they are written, so a moment is found in the list's own order: by the number of the nearest event
 * beyond it. An hour allows for clocks that differ and transactions that were open then.
 */
function since(moment: Prisma.Sql): Prisma.Sql[] {
  const last = Prisma.sql`(SELECT e.seq FROM audit_events e WHERE e.at < ${moment} - interval '1 hour' ORDER BY e.at DESC LIMIT 1)`;
  return [Prisma.sql`v.at >= ${moment}`, Prisma.sql`v.seq > coalesce(${last}, 0)`];
}

function until(moment: Prisma.Sql): Prisma.Sql[] {
  const next = Prisma.sql`(SELECT e.seq FROM audit_events e WHERE e.at >= ${moment} + interval '1 hour' ORDER BY e.at LIMIT 1)`;
  return [Prisma.sql`v.at < ${moment}`, Prisma.sql`v.seq <= coalesce(${next}, ${LAST_NUMBER})`];
}

const LAST_NUMBER = Prisma.raw("9223372036854775807");

/**
 * Somebody who may review, in whatever role they read the log now, must not learn from it how others judged a claim before
 * having judged it (rule: Review).
 */
function blindness(viewerId: string): Prisma.Sql {
  return Prisma.sql`(NOT EXISTS (SELECT FROM users u
    WHERE u.id = ${viewerId}::uuid AND u.roles::text[] && ARRAY['reviewer', 'editor']) OR ${eventIsVisible(viewerId)})`;
}

function presentEvent({ seq, at, hash, ...event }: EventRow): ShownEvent {
  return {
    ...event,
    seq: Number(seq),
    at: at.toISOString(),
    hash: hash ? Buffer.from(hash).toString("hex") : null,
  };
}
