import { z } from "zod";
import { claimKey, versionInput } from "@/domain/claims/schema";
import { originDecisionInput } from "@/domain/corroboration/schema";
import { sourceKey } from "@/domain/sources/source-key";
import { operation } from "@/server/http/operation";
import { independenceDetail, whatIfView } from "./views";

const params = z.strictObject({ id: claimKey });

/** GET /claims/{id}/independence. */
export const getIndependence = operation({
  id: "getIndependence",
  method: "get",
  path: "/claims/{id}/independence",
  summary:
    "The independent origins of a claim: groups, joins with their reasons, decisions, and the rule's version",
  permission: "claim.read",
  params,
  responses: { 200: independenceDetail },
});

/** POST /claims/{id}/independence-decisions. */
export const decideOrigins = operation({
  id: "decideOrigins",
  method: "post",
  path: "/claims/{id}/independence-decisions",
  summary: "Declare two origins of a claim dependent or independent, with a reason",
  permission: "origin.decide",
  params,
  body: originDecisionInput,
  responses: { 201: independenceDetail },
});

/** POST /claims/{id}/independence-decisions/{decisionId}/withdraw. */
export const withdrawOriginDecision = operation({
  id: "withdrawOriginDecision",
  method: "post",
  path: "/claims/{id}/independence-decisions/{decisionId}/withdraw",
  summary: "Take a decision on two origins back; it stays in the history",
  permission: "origin.decide",
  params: params.extend({ decisionId: z.uuid() }),
  body: versionInput,
  responses: { 200: independenceDetail },
});

const others = z
  .string()
  .transform((written) => written.split(",").map((one) => one.trim()))
  .pipe(z.array(sourceKey).max(20));

/** What-if as a query names it: further sources to discount with the first, by reference or id. */
const whatIfQuery = z.strictObject({ with: others.optional() });

/** GET /sources/{id}/what-if. */
export const whatIf = operation({
  id: "whatIf",
  method: "get",
  path: "/sources/{id}/what-if",
  summary:
    "Which corroborated claims would fall below the guard if this origin, and those in `with`, were discounted",
  permission: "claim.read",
  params: z.strictObject({ id: sourceKey }),
  query: whatIfQuery,
  responses: { 200: whatIfView },
});
