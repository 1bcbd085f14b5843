"use server";

import { eventClaimInput, eventInput, eventKey } from "@/domain/events/schema";
import { defineAction } from "@/server/http/action";
import { addEventClaim as add, removeEventClaim as remove } from "./commands/event-claims";
import { createEvent as create } from "./commands/write-event";

/** Makes an event. */
export const createEvent = defineAction({ permission: "event.create", input: eventInput, run: create });

/** Says that a claim is about the event; undone by `removeEventClaim`. */
export const addEventClaim = defineAction({
  permission: "event.edit",
  input: eventClaimInput.extend({ eventId: eventKey }),
  run: add,
});

/** Takes a claim out of the event; undone by `addEventClaim`. */
export const removeEventClaim = defineAction({
  permission: "event.edit",
  input: eventClaimInput.extend({ eventId: eventKey }),
  run: remove,
});
