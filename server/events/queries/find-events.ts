import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { formatReference, parseReference } from "@/lib/reference";
import { read } from "@/server/read";

/** An event as one chooses it from a list. */
export interface EventChoice {
  id: string;
  ref: string;
  title: string;
  place: string | null;
}

const CHOICES = 12;

/** The events that a claim, by its id, is part of, oldest first. One statement. */
export function eventsOfClaim(actor: Actor, claimId: string): Promise<EventChoice[]> {
  return choose(
    actor,
    Prisma.sql`WHERE ev.id IN (SELECT ec.event_id FROM event_claims ec WHERE ec.claim_id = ${claimId}::uuid)
      ORDER BY ev.id`,
  );
}

/** Events for choosing one: that of a reference, else the newest whose title or place holds what is typed. One statement. */
export function findEventsLike(actor: Actor, text: string): Promise<EventChoice[]> {
  const ref = parseReference("E", text);
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const where =
    ref === null
      ? Prisma.sql`(ev.title ILIKE ${pattern} OR ev.place ILIKE ${pattern})`
      : Prisma.sql`ev.ref = ${ref}`;
  return choose(actor, Prisma.sql`WHERE ${where} ORDER BY ev.id DESC LIMIT ${CHOICES}`);
}

function choose(actor: Actor, which: Prisma.Sql): Promise<EventChoice[]> {
  return read(actor, "event.read", async (db) => {
    const rows = await db.$queryRaw<(Omit<EventChoice, "ref"> & { ref: number })[]>(
      Prisma.sql`SELECT ev.id, ev.ref, ev.title, ev.place FROM events ev ${which}`,
    );
    return rows.map(({ ref, ...row }) => ({ ...row, ref: formatReference("E", ref) }));
  });
}
