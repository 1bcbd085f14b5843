import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AuditEntry, Json } from "@/domain/audit/event";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";

/**
 * Writes events into the open transaction, in the order given, in one statement however many they are. Only `transact` calls
 * it, so nothing is recorded that was not done.
 */
export async function writeEvents(
  tx: Database,
  actor: Actor,
  at: Date,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { gate, userId, name, requestId } = actor;
  await tx.$executeRaw`
    INSERT INTO audit_events
      (id, at, gate, actor_id, actor_name, request_id, kind, entity, entity_id, before, after, reason)
    SELECT id, ${at}::timestamptz, ${gate}, ${userId}::uuid, ${name}, ${requestId}, kind, entity, "entityId", before::jsonb,
      after::jsonb, reason
    FROM jsonb_to_recordset(${JSON.stringify(entries.map(toRow))}::jsonb) AS given
      (ordinal int, id uuid, kind text, entity text, "entityId" uuid, before text, after text, reason text)
    ORDER BY ordinal`;
}

function toRow({ kind, entity, entityId, before, after, reason = null }: AuditEntry, ordinal: number) {
  return {
    ...{ ordinal, id: newId(), kind, entity, entityId, reason },
    ...{ before: toText(before), after: toText(after) },
  };
}

/** What was left out is no value; a null that was given is one of JSON. */
function toText(value: Json | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
