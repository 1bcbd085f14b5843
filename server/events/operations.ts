import { z } from "zod";
import { claimKey } from "@/domain/claims/schema";
import { eventClaimInput, eventInput, eventKey, eventPatch, figuresPatch } from "@/domain/events/schema";
import { pageQuery, pageView } from "@/lib/page";
import { operation } from "@/server/http/operation";
import { claimFiguresView, eventDetail, eventItem } from "./views";

const params = z.strictObject({ id: eventKey });
const claimParams = z.strictObject({ id: claimKey });

/** GET /events. */
export const listEvents = operation({
  id: "listEvents",
  method: "get",
  path: "/events",
  summary: "Events, newest first",
  permission: "event.read",
  query: pageQuery,
  responses: { 200: pageView(eventItem) },
});

/** POST /events. */
export const createEvent = operation({
  id: "createEvent",
  method: "post",
  path: "/events",
  summary: "Make an event with the claims that are about it",
  permission: "event.create",
  body: eventInput,
  responses: { 201: eventDetail },
});

/** GET /events/{id}. */
export const getEvent = operation({
  id: "getEvent",
  method: "get",
  path: "/events/{id}",
  summary: "An event with its claims, its figures by origin, their ranges and conflicts, and its timeline",
  permission: "event.read",
  params,
  responses: { 200: eventDetail },
});

/** PATCH /events/{id}. */
export const editEvent = operation({
  id: "editEvent",
  method: "patch",
  path: "/events/{id}",
  summary: "Change the title, place or time of an event",
  permission: "event.edit",
  params,
  body: eventPatch,
  responses: { 200: eventDetail },
});

/** POST /events/{id}/claims. */
export const addEventClaim = operation({
  id: "addEventClaim",
  method: "post",
  path: "/events/{id}/claims",
  summary: "Say that a claim is about the event",
  permission: "event.edit",
  params,
  body: eventClaimInput,
  responses: { 200: eventDetail },
});

/** DELETE /events/{id}/claims/{claimId}. */
export const removeEventClaim = operation({
  id: "removeEventClaim",
  method: "delete",
  path: "/events/{id}/claims/{claimId}",
  summary: "Take a claim out of the event",
  permission: "event.edit",
  params: params.extend({ claimId: claimKey }),
  responses: { 200: eventDetail },
});

/** GET /claims/{id}/figures. */
export const getFigures = operation({
  id: "getFigures",
  method: "get",
  path: "/claims/{id}/figures",
  summary: "The figures of a claim, read from its text or as people corrected them",
  permission: "claim.read",
  params: claimParams,
  responses: { 200: claimFiguresView },
});

/** PATCH /claims/{id}/figures. */
export const correctFigures = operation({
  id: "correctFigures",
  method: "patch",
  path: "/claims/{id}/figures",
  summary: "Put other figures in place of a claim's; version 0 while nobody has corrected them",
  permission: "figure.correct",
  params: claimParams,
  body: figuresPatch,
  responses: { 200: claimFiguresView },
});
