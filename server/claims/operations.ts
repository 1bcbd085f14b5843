import { z } from "zod";
import {
  appearanceInput,
  contradictionInput,
  distinctionInput,
  mergeInput,
  optionalVersion,
} from "@/domain/claims/attach";
import {
  chainPatch,
  claimInput,
  claimKey,
  claimPatch,
  queueFilter,
  versionInput,
} from "@/domain/claims/schema";
import { operation } from "@/server/http/operation";
import { contradictionView } from "./contradictions/views";
import { matchView } from "./matching/views";
import { claimDetail, claimItem } from "./views";

const claimParams = z.strictObject({ id: claimKey });

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

/** POST /claims/{id}/withdraw. */
export const withdrawClaim = operation({
  id: "withdrawClaim",
  method: "post",
  path: "/claims/{id}/withdraw",
  summary: "Take back a claim that nobody has reviewed; it leaves every list and can be restored",
  permission: "claim.withdraw",
  params: claimParams,
  body: versionInput,
  responses: { 200: claimDetail },
});

/** POST /claims/{id}/restore. */
export const restoreClaim = operation({
  id: "restoreClaim",
  method: "post",
  path: "/claims/{id}/restore",
  summary: "Bring a withdrawn claim back as it was",
  permission: "claim.withdraw",
  params: claimParams,
  body: versionInput,
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

/** GET /claims/{id}/matches. */
export const findMatches = operation({
  id: "findMatches",
  method: "get",
  path: "/claims/{id}/matches",
  summary: "Claims that are likely the same as this one, strongest first, with the reasons for and against",
  permission: "claim.read",
  params: claimParams,
  responses: { 200: z.strictObject({ items: z.array(matchView) }) },
});

const contradictions = z.strictObject({ items: z.array(contradictionView) });

/** GET /claims/{id}/contradictions. */
export const findContradictions = operation({
  id: "findContradictions",
  method: "get",
  path: "/claims/{id}/contradictions",
  summary:
    "Claims that can't hold together with this one: confirmed by an editor, or proposed with the reasons",
  permission: "claim.read",
  params: claimParams,
  responses: { 200: contradictions },
});

/** POST /claims/{id}/contradictions. */
export const decideContradiction = operation({
  id: "decideContradiction",
  method: "post",
  path: "/claims/{id}/contradictions",
  summary: "Confirm that two claims can't both hold, dismiss it, or take either back",
  permission: "contradiction.decide",
  params: claimParams,
  body: contradictionInput,
  responses: { 200: contradictions },
});

/** POST /claims/{id}/appearances. */
export const attachAppearance = operation({
  id: "attachAppearance",
  method: "post",
  path: "/claims/{id}/appearances",
  summary: "Attach a span of an article, a suggestion, or an appearance of another claim to this claim",
  permission: "appearance.attach",
  params: claimParams,
  body: appearanceInput,
  responses: { 201: claimDetail },
});

/** DELETE /claims/{id}/appearances/{appearanceId}. */
export const detachAppearance = operation({
  id: "detachAppearance",
  method: "delete",
  path: "/claims/{id}/appearances/{appearanceId}",
  summary: "Take an appearance out of a claim; it becomes a claim of its own",
  permission: "appearance.detach",
  params: claimParams.extend({ appearanceId: z.uuid() }),
  body: optionalVersion.prefault({}),
  responses: { 200: z.strictObject({ claim: claimDetail, became: claimDetail }) },
});

/** POST /claims/{id}/merge. */
export const mergeClaims = operation({
  id: "mergeClaims",
  method: "post",
  path: "/claims/{id}/merge",
  summary:
    "Merge this claim into another; it keeps its reviews and leaves every list. Answers with the other",
  permission: "claim.merge",
  params: claimParams,
  body: mergeInput,
  responses: { 200: claimDetail },
});

/** POST /claims/{id}/unmerge. */
export const unmergeClaim = operation({
  id: "unmergeClaim",
  method: "post",
  path: "/claims/{id}/unmerge",
  summary: "Bring a merged claim back with what the merge moved",
  permission: "claim.merge",
  params: claimParams,
  body: optionalVersion.prefault({}),
  responses: { 200: claimDetail },
});

const distinctionSaved = z.strictObject({ id: z.uuid() });

/** POST /claims/{id}/distinctions. */
export const tellApart = operation({
  id: "tellApart",
  method: "post",
  path: "/claims/{id}/distinctions",
  summary:
    "Say that this claim and another claim or a suggestion are not the same; they are not offered again",
  permission: "distinction.make",
  params: claimParams,
  body: distinctionInput,
  responses: { 201: distinctionSaved },
});

/** DELETE /distinctions/{id}. */
export const forgetDistinction = operation({
  id: "forgetDistinction",
  method: "delete",
  path: "/distinctions/{id}",
  summary: "Take back that two are not the same",
  permission: "distinction.make",
  params: z.strictObject({ id: z.uuid() }),
  responses: { 200: distinctionSaved },
});
