import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { DatePrecision } from "@/domain/articles/published-at";
import { Prisma } from "@/generated/prisma/client";
import { parseCursor } from "@/lib/cursor";
import { type Page, type PageQuery, toPage } from "@/lib/page";
import { formatReference } from "@/lib/reference";
import { read } from "@/server/read";
import type { EventItem } from "../views";

/** An event's own columns. */
export interface EventRow {
  id: string;
  ref: number;
  title: string;
  place: string | null;
  happenedAt: Date | null;
  precision: DatePrecision | null;
  version: number;
}

/** What every statement about events selects of the event itself, in alias `ev`. */
export const EVENT_COLUMNS = Prisma.sql`ev.id, ev.ref, ev.title, ev.place, ev.happened_at AS "happenedAt",
  ev.happened_at_precision::text AS precision, ev.version`;

/** Events, newest first, a page at a time; one statement. */
export function listEvents(actor: Actor, { cursor, limit }: PageQuery): Promise<Page<EventItem>> {
  return read(actor, "event.read", async (db) => {
    const before = cursor === undefined ? Prisma.sql`true` : Prisma.sql`ev.id < ${parseCursor(cursor)}::uuid`;
    const rows = await db.$queryRaw<(EventRow & { claims: number })[]>(Prisma.sql`
      SELECT ${EVENT_COLUMNS}, (SELECT count(*)::int FROM event_claims ec JOIN claims c ON c.id = ec.claim_id
        WHERE ec.event_id = ev.id AND c.withdrawn_at IS NULL) AS claims
      FROM events ev WHERE ${before} ORDER BY ev.id DESC LIMIT ${limit + 1}`);
    return toPage(
      rows.map(({ claims, ...row }) => ({ ...presentEvent(row), claims })),
      limit,
    );
  });
}

/** An event's own fields as screens and the API get them. */
export function presentEvent({ ref, happenedAt, precision, ...event }: EventRow): Omit<EventItem, "claims"> {
  const happened = happenedAt && precision && { at: happenedAt.toISOString(), precision };
  return { ...event, ref: formatReference("E", ref), happened };
}
