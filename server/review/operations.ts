import { z } from "zod";
import { claimKey } from "@/domain/claims/schema";
import { evidenceInput, reviewInput } from "@/domain/review/schema";
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
