import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { EventInput, EventPatch } from "@/domain/events/schema";
import { conflict } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { authorize } from "@/server/access/authorize";
import { lockOpenClaims } from "@/server/claims/store";
import { transact } from "@/server/transact";
import { type EventSaved, happenedColumns, happenedOf, lockEvent } from "../store";

/** Makes an event, with the claims that are about it. */
export function createEvent(
  actor: Actor,
  { title, place, happened, claims }: EventInput,
): Promise<EventSaved> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "event.create");
    const claimIds = (await lockOpenClaims(tx, claims)).map((claim) => claim.id);

    const id = newId();
    const { ref } = await tx.event.create({
      data: {
        ...{ id, title, place, ...happenedColumns(happened), createdAt: now },
        claims: { createMany: { data: claimIds.map((claimId) => ({ claimId })) } },
      },
    });
    const after = { title, place, happened, claims: claimIds };
    await record({ kind: "EventCreated", entity: "event", entityId: id, after });
    return { id, ref };
  });
}

/** Changes the title, place or time of an event. */
export function editEvent(actor: Actor, input: EventPatch & { eventId: string }): Promise<EventSaved> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "event.edit");
    const event = await lockEvent(tx, input.eventId, input.version);
    const { title, place, happened } = input;
    const { count } = await tx.event.updateMany({
      where: { id: event.id, version: event.version },
      data: {
        ...{ title, place, version: { increment: 1 } },
        ...(happened === undefined ? {} : happenedColumns(happened)),
      },
    });
    if (count === 0) throw conflict("event");

    const known = { title: event.title, place: event.place, happened: happenedOf(event) };
    await record({
      kind: "EventEdited",
      entity: "event",
      entityId: event.id,
      before: known,
      after: {
        title: title ?? known.title,
        place: place === undefined ? known.place : place,
        happened: happened === undefined ? known.happened : happened,
      },
    });
    return event;
  });
}
