import { z } from "zod";
import * as articles from "@/server/articles/operations";
import * as audit from "@/server/audit/operations";
import * as claims from "@/server/claims/operations";
import * as suggestions from "@/server/claims/suggestion-operations";
import * as corroboration from "@/server/corroboration/operations";
import * as events from "@/server/events/operations";
import * as extraction from "@/server/extraction/operations";
import * as health from "@/server/health/operations";
import * as registry from "@/server/registry/operations";
import * as review from "@/server/review/operations";
import * as aliases from "@/server/sources/alias-operations";
import * as sources from "@/server/sources/operations";
import * as previews from "@/server/sources/preview-operations";
import * as relations from "@/server/sources/relation-operations";
import * as splits from "@/server/sources/split-operations";
import * as summaries from "@/server/summaries/operations";
import { type Operation, operation } from "./operation";

/** GET /openapi.json. */
export const getOpenApi = operation({
  id: "getOpenApi",
  method: "get",
  path: "/openapi.json",
  summary: "This document. Needs no token.",
  permission: "health.read",
  responses: { 200: z.looseObject({ openapi: z.string() }) },
});

/** Every call of the API, under the word the document groups it by. */
export const OPERATIONS_BY_SUBJECT: Record<string, Operation[]> = {
  articles: [...operationsOf(articles), ...operationsOf(extraction)],
  claims: [...operationsOf(claims), ...operationsOf(suggestions)],
  events: operationsOf(events),
  review: operationsOf(review),
  corroboration: operationsOf(corroboration),
  sources: [sources, previews, aliases, relations, splits, registry].flatMap(operationsOf),
  export: operationsOf(summaries),
  audit: operationsOf(audit),
  health: [...operationsOf(health), getOpenApi as Operation],
};

/** A module of operations also holds the schemas they share. */
function operationsOf(module: object): Operation[] {
  return Object.values(module).filter(isOperation);
}

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "method" in value && "responses" in value;
}
