import { z } from "zod";
import {
  acceptInput,
  chainPatch,
  claimInput,
  claimKey,
  claimPatch,
  queueFilter,
} from "@/domain/claims/schema";
import { operation } from "@/server/http/operation";
import { claimDetail, claimItem } from "./views";

const claimParams = z.strictObject({ id: claimKey });
const suggestionParams = z.strictObject({ id: z.uuid() });

/** GET /claims. */
export const listClaims = operation({
  id: "listClaims",
  method: "get",
  path: "/claims",
  summary: "Claims by filter, newest first",
  permission: "claim.read",
  query: queueFilter,
  responses: { 200: z.strictObject({ items: z.array(claimItem), nextCursor: z.string().nullable() }) },
});

/** POST /claims. */
export const createClaim = operation({
  id: "createClaim",
  method: "post",
  path: "/claims",
  summary: "Make a claim from a span of an article; the chain leaves the outlet out and ends at the origin",
  permission: "claim.create",
  body: claimInput,
  responses: { 201: claimDetail },
});

/** GET /claims/{id}. */
export const getClaim = operation({
  id: "getClaim",
  method: "get",
  path: "/claims/{id}",
  summary: "A claim with its appearances, chains, evidence, reviews and count of independent origins",
  permission: "claim.read",
  params: claimParams,
  responses: { 200: claimDetail },
});

/** PATCH /claims/{id}. */
export const editClaim = operation({
  id: "editClaim",
  method: "patch",
  path: "/claims/{id}",
  summary: "Reword a claim; a decided one is to be reviewed again",
  permission: "claim.edit",
  params: claimParams,
  body: claimPatch,
  responses: { 200: claimDetail },
});

/** PATCH /claims/{id}/chain. */
export const editChain = operation({
  id: "editChain",
  method: "patch",
  path: "/claims/{id}/chain",
  summary: "Replace the whole chain of an appearance, the outlet left out and the origin last",
  permission: "chain.edit",
  params: claimParams,
  body: chainPatch,
  responses: { 200: claimDetail },
});

/** POST /suggestions/{id}/accept. */
export const acceptSuggestion = operation({
  id: "acceptSuggestion",
  method: "post",
  path: "/suggestions/{id}/accept",
  summary: "Make a claim of a suggestion, or attach it to a claim; what is left out stays as proposed",
  permission: "suggestion.accept",
  params: suggestionParams,
  body: acceptInput.prefault({}),
  responses: { 200: claimDetail },
});

/** POST /suggestions/{id}/reject. */
export const rejectSuggestion = operation({
  id: "rejectSuggestion",
  method: "post",
  path: "/suggestions/{id}/reject",
  summary: "Keep a suggestion as rejected",
  permission: "suggestion.reject",
  params: suggestionParams,
  body: z.strictObject({}).prefault({}),
  responses: {
    200: z.strictObject({ id: z.uuid(), state: z.enum(["open", "accepted", "rejected"]), version: z.int() }),
  },
});
