import "server-only";
import type { DatePrecision } from "@/domain/articles/published-at";
import type { EventInput } from "@/domain/events/schema";
import { Prisma } from "@/generated/prisma/client";
import { conflict, notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";

/** An event as a command works on it; its row is locked until the transaction ends. */
export interface LockedEvent {
  id: string;
  ref: number;
  title: string;
  place: string | null;
  happenedAt: Date | null;
  precision: DatePrecision | null;
  version: number;
}

/** An event that was made or changed. */
export type EventSaved = Pick<LockedEvent, "id" | "ref">;

/** The condition that names one event by its id or its reference, for the row in alias `ev`. */
export function eventIs(key: string): Prisma.Sql {
  const ref = parseReference("E", key);
  return ref === null ? Prisma.sql`ev.id = ${key}::uuid` : Prisma.sql`ev.ref = ${ref}`;
}

/** Loads and locks an event. Throws `not_found`, and `conflict` when the caller has seen another version of it. */
export async function lockEvent(tx: Database, key: string, version?: number): Promise<LockedEvent> {
  const [event] = await tx.$queryRaw<LockedEvent[]>(Prisma.sql`
    SELECT ev.id, ev.ref, ev.title, ev.place, ev.happened_at AS "happenedAt",
      ev.happened_at_precision::text AS precision, ev.version
    FROM events ev WHERE ${eventIs(key)} FOR NO KEY UPDATE`);
  if (!event) throw notFound("event");
  if (version !== undefined && version !== event.version) throw conflict("event");
  return event;
}

/** The columns of when an event happened. */
export function happenedColumns(happened: EventInput["happened"]) {
  return { happenedAt: happened && new Date(happened.at), happenedAtPrecision: happened?.precision ?? null };
}

/** When an event happened, as clients say it; null when nobody knows. */
export function happenedOf({
  happenedAt,
  precision,
}: Pick<LockedEvent, "happenedAt" | "precision">): EventInput["happened"] {
  return happenedAt && precision && { at: happenedAt.toISOString(), precision };
}

/** Counts a change of an event, its claims included. */
export async function countVersion(tx: Database, { id, version }: LockedEvent): Promise<void> {
  const { count } = await tx.event.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw conflict("event");
}
