"use server";

import { z } from "zod";
import { claimKey } from "@/domain/claims/schema";
import { eventClaimInput, eventInput, eventKey, eventPatch, figuresPatch } from "@/domain/events/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { correctFigures as correct } from "./commands/correct-figures";
import { addEventClaim as add, removeEventClaim as remove } from "./commands/event-claims";
import { createEvent as create, editEvent as edit } from "./commands/write-event";
import { findEventsLike } from "./queries/find-events";

/** Makes an event. */
export const createEvent = defineAction({ permission: "event.create", input: eventInput, run: create });

/** Changes the title, place or time of an event. */
export const editEvent = defineAction({
  permission: "event.edit",
  input: eventPatch.extend({ eventId: eventKey }),
  run: edit,
});

/** The events whose title or place holds what is typed, or the one of a reference, for choosing one. */
export const findEvents = defineAction({
  permission: "event.read",
  input: z.strictObject({ text: z.string().trim().max(300) }),
  run: (actor, { text }) => findEventsLike(actor, text),
});

/** Puts other figures in place of a claim's; undone by putting the ones before back. */
export const correctFigures = defineAction({
  permission: "figure.correct",
  input: figuresPatch.extend({ claimId: claimKey }),
  run: correct,
});

/** Says that a claim is about the event; undone by `removeEventClaim`. */
export const addEventClaim = defineAction({
  permission: "event.edit",
  input: eventClaimInput.extend({ eventId: eventKey }),
  run: async (actor, input) => unwrap(await add(actor, input)),
});

/** Takes a claim out of the event; undone by `addEventClaim`. */
export const removeEventClaim = defineAction({
  permission: "event.edit",
  input: eventClaimInput.extend({ eventId: eventKey }),
  run: remove,
});
