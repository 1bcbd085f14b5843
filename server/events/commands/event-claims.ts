import "server-only";
import type { Actor } from "@/domain/access/actor";
import { notFound } from "@/lib/app-error";
import { authorize } from "@/server/access/authorize";
import { lockOpenClaim, resolveClaimId } from "@/server/claims/store";
import { transact } from "@/server/transact";
import { countVersion, type EventSaved, lockEvent } from "../store";

interface EventClaim {
  eventId: string;
  claimId: string;
}

/** Says that a claim is about the event; saying it twice changes nothing. */
export function addEventClaim(actor: Actor, input: EventClaim): Promise<EventSaved> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "event.edit");
    const event = await lockEvent(tx, input.eventId);
    const { id: claimId } = await lockOpenClaim(tx, input.claimId);
    const { count } = await tx.eventClaim.createMany({
      data: [{ eventId: event.id, claimId }],
      skipDuplicates: true,
    });
    if (count === 0) return event;

    await countVersion(tx, event);
    await record({ kind: "EventClaimAdded", entity: "event", entityId: event.id, after: { claimId } });
    return event;
  });
}

/** Takes a claim out of the event. */
export function removeEventClaim(actor: Actor, input: EventClaim): Promise<EventSaved> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "event.edit");
    const event = await lockEvent(tx, input.eventId);
    const claimId = await resolveClaimId(tx, input.claimId);
    const { count } = await tx.eventClaim.deleteMany({ where: { eventId: event.id, claimId } });
    if (count === 0) throw notFound("claim in this event");

    await countVersion(tx, event);
    await record({ kind: "EventClaimRemoved", entity: "event", entityId: event.id, before: { claimId } });
    return event;
  });
}
