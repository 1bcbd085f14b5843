import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AuditEntry } from "@/domain/audit/event";
import { Prisma } from "@/generated/prisma/client";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";

const orJsonNull = (value: AuditEntry["before"]) =>
  value === undefined ? Prisma.DbNull : (value ?? Prisma.JsonNull);

/** Writes events into the open transaction. Only `transact` calls it, so nothing is recorded that was not done. */
export async function writeEvents(
  tx: Database,
  actor: Actor,
  at: Date,
  entries: AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await tx.auditEvent.createMany({
    data: entries.map((entry) => ({
      id: newId(),
      at,
      gate: actor.gate,
      actorId: actor.userId,
      actorName: actor.name,
      requestId: actor.requestId,
      kind: entry.kind,
      entity: entry.entity,
      entityId: entry.entityId,
      before: orJsonNull(entry.before),
      after: orJsonNull(entry.after),
      reason: entry.reason ?? null,
    })),
  });
}
