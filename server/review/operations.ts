import { z } from "zod";
import { claimKey, versionInput } from "@/domain/claims/schema";
import { answerInput, evidenceInput, reopenInput, reviewInput } from "@/domain/review/schema";
import { claimDetail } from "@/server/claims/views";
import { operation } from "@/server/http/operation";

const params = z.strictObject({ id: claimKey });

/** POST /claims/{id}/reviews. */
export const writeReview = operation({
  id: "writeReview",
  method: "post",
  path: "/claims/{id}/reviews",
  summary: "Review a claim; 422 with the rule's reason when the guard holds the verdict back",
  permission: "review.write",
  params,
  body: reviewInput,
  responses: { 201: claimDetail },
});

/** POST /claims/{id}/evidence. */
export const addEvidence = operation({
  id: "addEvidence",
  method: "post",
  path: "/claims/{id}/evidence",
  summary: "Bring evidence for or against a claim",
  permission: "evidence.add",
  params,
  body: evidenceInput,
  responses: { 201: claimDetail },
});

/** POST /claims/{id}/take. */
export const takeClaim = operation({
  id: "takeClaim",
  method: "post",
  path: "/claims/{id}/take",
  summary: "Take a claim for review, so that others see somebody is at it",
  permission: "review.write",
  params,
  body: versionInput,
  responses: { 200: claimDetail },
});

/** POST /claims/{id}/reopen. */
export const reopenClaim = operation({
  id: "reopenClaim",
  method: "post",
  path: "/claims/{id}/reopen",
  summary: "Open a decided claim for another round of review, with the reason",
  permission: "review.reopen",
  params,
  body: reopenInput,
  responses: { 200: claimDetail },
});

const evidenceParams = params.extend({ evidenceId: z.uuid() });

/** POST /claims/{id}/evidence/{evidenceId}/withdraw. */
export const withdrawEvidence = operation({
  id: "withdrawEvidence",
  method: "post",
  path: "/claims/{id}/evidence/{evidenceId}/withdraw",
  summary: "Take evidence back; it stays in the history",
  permission: "evidence.withdraw",
  params: evidenceParams,
  body: versionInput,
  responses: { 200: claimDetail },
});

/** POST /claims/{id}/evidence/{evidenceId}/restore. */
export const restoreEvidence = operation({
  id: "restoreEvidence",
  method: "post",
  path: "/claims/{id}/evidence/{evidenceId}/restore",
  summary: "Bring withdrawn evidence back",
  permission: "evidence.withdraw",
  params: evidenceParams,
  body: versionInput,
  responses: { 200: claimDetail },
});

/** POST /claims/{id}/evidence/{evidenceId}/answer. */
export const answerEvidence = operation({
  id: "answerEvidence",
  method: "post",
  path: "/claims/{id}/evidence/{evidenceId}/answer",
  summary: "Mark evidence against a claim as answered, with the reason the guard asks for",
  permission: "evidence.answer",
  params: evidenceParams,
  body: answerInput,
  responses: { 200: claimDetail },
});

/** POST /claims/{id}/appearances/{appearanceId}/answer. */
export const answerAppearance = operation({
  id: "answerAppearance",
  method: "post",
  path: "/claims/{id}/appearances/{appearanceId}/answer",
  summary: "Mark an appearance that denies a claim as answered, with the reason the guard asks for",
  permission: "evidence.answer",
  params: params.extend({ appearanceId: z.uuid() }),
  body: answerInput,
  responses: { 200: claimDetail },
});
