import { z } from "zod";
import { sourceKey } from "@/domain/sources/source-key";
import { operation } from "@/server/http/operation";
import { mergePreview, retractionPreview } from "./views";

const params = z.strictObject({ id: sourceKey });

/** GET /sources/{id}/merge. */
export const previewMergeOperation = operation({
  id: "previewMerge",
  method: "get",
  path: "/sources/{id}/merge",
  summary:
    "What a merge of this source into another would move, and which decided claims it would send to review; nothing is written",
  permission: "source.merge",
  params,
  query: z.strictObject({ into: sourceKey }),
  responses: { 200: mergePreview },
});

/** GET /sources/{id}/retract. */
export const previewRetractionOperation = operation({
  id: "previewRetraction",
  method: "get",
  path: "/sources/{id}/retract",
  summary:
    "What rests on this source, and which decided claims a retraction would send to review; nothing is written",
  permission: "source.retract",
  params,
  responses: { 200: retractionPreview },
});

/** GET /sources/{id}/reinstate. */
export const previewReinstatementOperation = operation({
  id: "previewReinstatement",
  method: "get",
  path: "/sources/{id}/reinstate",
  summary:
    "What rests on this source, and which decided claims would go to review were it relied on again; nothing is written",
  permission: "source.retract",
  params,
  responses: { 200: retractionPreview },
});
