import "server-only";
import type { Actor } from "@/domain/access/actor";
import { MOST_EVENT_CLAIMS } from "@/domain/events/schema";
import { notFound } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { lockOpenClaim, resolveClaimId } from "@/server/claims/store";
import type { Database } from "@/server/database/client";
import { transact } from "@/server/transact";
import { countVersion, type EventSaved, lockEvent } from "../store";

interface EventClaim {
  eventId: string;
  claimId: string;
}

/** Says that a claim is about the event; saying it twice changes nothing. Refused once the event has as many as it may. */
export function addEventClaim(
  actor: Actor,
  input: EventClaim,
): Promise<Result<EventSaved, Refusal<"too_many_claims">>> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "event.edit");
    const event = await lockEvent(tx, input.eventId);
    const { id: claimId } = await lockOpenClaim(tx, input.claimId);
    const { count } = await tx.eventClaim.createMany({
      data: [{ eventId: event.id, claimId }],
      skipDuplicates: true,
    });
    if (count === 0) return ok(event);
    if ((await countOpen(tx, event)) > MOST_EVENT_CLAIMS)
      return refuse("too_many_claims", TOO_MANY, "claimId");

    await countVersion(tx, event);
    await record({ kind: "EventClaimAdded", entity: "event", entityId: event.id, after: { claimId } });
    return ok(event);
  });
}

const TOO_MANY = `An event is about ${MOST_EVENT_CLAIMS} claims at most. Take one out, or make another event for a part of them.`;

/** Those that were withdrawn or merged since are not shown, and take nobody's place. */
function countOpen(tx: Database, { id: eventId }: EventSaved): Promise<number> {
  return tx.eventClaim.count({ where: { eventId, claim: { withdrawnAt: null } } });
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
