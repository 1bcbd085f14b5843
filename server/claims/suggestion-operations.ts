import { z } from "zod";
import { acceptInput, suggestionStep } from "@/domain/claims/schema";
import { operation } from "@/server/http/operation";
import { matchView } from "./matching/views";
import { claimDetail } from "./views";

const params = z.strictObject({ id: z.uuid() });
const saved = z.strictObject({
  id: z.uuid(),
  state: z.enum(["open", "accepted", "rejected"]),
  version: z.int(),
});

/** POST /suggestions/{id}/accept. */
export const acceptSuggestion = operation({
  id: "acceptSuggestion",
  method: "post",
  path: "/suggestions/{id}/accept",
  summary: "Make a claim of a suggestion, or attach it to a claim; what is left out stays as proposed",
  permission: "suggestion.accept",
  params,
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
  params,
  body: suggestionStep.prefault({}),
  responses: { 200: saved },
});

/** POST /suggestions/{id}/reopen. */
export const reopenSuggestion = operation({
  id: "reopenSuggestion",
  method: "post",
  path: "/suggestions/{id}/reopen",
  summary:
    "Undo what was last decided on a suggestion; the claim it became is withdrawn unless somebody has reviewed it",
  permission: "suggestion.reopen",
  params,
  body: suggestionStep.prefault({}),
  responses: { 200: saved },
});

/** GET /suggestions/{id}/matches. */
export const findSuggestionMatches = operation({
  id: "findSuggestionMatches",
  method: "get",
  path: "/suggestions/{id}/matches",
  summary: "Claims that an open suggestion likely repeats, strongest first, with the reasons for and against",
  permission: "claim.read",
  params,
  responses: { 200: z.strictObject({ items: z.array(matchView) }) },
});
