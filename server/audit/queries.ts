import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Json } from "@/domain/audit/event";
import type { AuditFilter } from "@/domain/audit/schema";
import { Prisma } from "@/generated/prisma/client";
import { encodeCursor, parseCursor } from "@/lib/cursor";
import { read } from "@/server/read";
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

/** A page of the log, newest first. */
export interface AuditPage {
  items: ShownEvent[];
  nextCursor: string | null;
}

interface EventRow extends Omit<ShownEvent, "seq" | "at" | "hash"> {
  seq: bigint;
  at: Date;
  hash: Uint8Array | null;
}

/** A page of the audit log in one statement. Open reviews of others are left out for somebody who may yet review the claim. */
export function listEvents(actor: Actor, filter: AuditFilter): Promise<AuditPage> {
  return read(actor, "audit.read", async (db) => {
    const rows = await db.$queryRaw<EventRow[]>`
      SELECT e.id, e.seq, e.at, e.gate, e.actor_id AS "actorId", e.actor_name AS "actorName",
             e.request_id AS "requestId", e.kind, e.entity, e.entity_id AS "entityId",
             ${ENTITY_REF} AS "entityRef", e.before, e.after, e.reason, s.hash
      FROM audit_events e LEFT JOIN audit_seals s ON s.seq = e.seq
      WHERE ${Prisma.join([...conditions(filter), ...blindness(actor)], " AND ")}
      ORDER BY e.seq DESC LIMIT ${filter.limit + 1}`;
    const items = rows.slice(0, filter.limit).map(presentEvent);
    const last = rows.length > filter.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.id) : null };
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

const ENTITY_REF = Prisma.sql`CASE e.entity
  WHEN 'claim' THEN (SELECT 'C-' || c.ref FROM claims c WHERE c.id = e.entity_id)
  WHEN 'source' THEN (SELECT 'S-' || o.ref FROM sources o WHERE o.id = e.entity_id)
  WHEN 'article' THEN (SELECT 'A-' || a.ref FROM articles a WHERE a.id = e.entity_id)
END`;

function conditions(filter: AuditFilter): Prisma.Sql[] {
  const { actor, kind, entity, entityId, from, to, cursor } = filter;
  return [
    Prisma.sql`TRUE`,
    ...(actor ? [Prisma.sql`e.actor_id = ${actor}::uuid`] : []),
    ...(kind ? [Prisma.sql`e.kind = ${kind}`] : []),
    ...(entity ? [Prisma.sql`e.entity = ${entity}`] : []),
    ...(entityId ? [Prisma.sql`e.entity_id = ${entityId}::uuid`] : []),
    ...(from ? [Prisma.sql`e.at >= (${from}::date)::timestamp AT TIME ZONE 'UTC'`] : []),
    ...(to ? [Prisma.sql`e.at < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC'`] : []),
    ...(cursor
      ? [Prisma.sql`e.seq < (SELECT b.seq FROM audit_events b WHERE b.id = ${parseCursor(cursor)}::uuid)`]
      : []),
  ];
}

/**
 * An admin who is a reviewer or editor as well must not learn from the log how others judged an open claim before
 * having judged it (rule: Review).
 */
function blindness({ roles, userId }: Actor): Prisma.Sql[] {
  if (!roles.includes("reviewer") && !roles.includes("editor")) return [];
  return [
    Prisma.sql`NOT (e.kind IN ('ReviewWritten', 'EvidenceAdded') AND e.actor_id <> ${userId}::uuid AND EXISTS (
      SELECT FROM claims c WHERE c.id = e.entity_id
        AND c.standing IN ('unreviewed', 'in_review', 'needs_re_review')
        AND NOT EXISTS (SELECT FROM reviews r
          WHERE r.claim_id = c.id AND r.round = c.round AND r.reviewer_id = ${userId}::uuid)))`,
  ];
}

function presentEvent({ seq, at, hash, ...event }: EventRow): ShownEvent {
  return {
    ...event,
    seq: Number(seq),
    at: at.toISOString(),
    hash: hash ? Buffer.from(hash).toString("hex") : null,
  };
}
