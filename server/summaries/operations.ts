import { z } from "zod";
import { articleKey, claimKey, versionInput } from "@/domain/claims/schema";
import { claimsExportQuery, formatInput } from "@/domain/summaries/selection";
import { claimDetail } from "@/server/claims/views";
import { FILE, operation } from "@/server/http/operation";

const claimParams = z.strictObject({ id: claimKey });

/** GET /articles/{id}/export. */
export const exportArticle = operation({
  id: "exportArticle",
  method: "get",
  path: "/articles/{id}/export",
  summary:
    "The decided claims of an article as a file, with the head of the audit log; nothing undecided leaves",
  permission: "export.read",
  params: z.strictObject({ id: articleKey }),
  query: z.strictObject({ format: formatInput }),
  responses: { 200: FILE },
});

/** GET /claims/export. */
export const exportClaims = operation({
  id: "exportClaims",
  method: "get",
  path: "/claims/export",
  summary: "The decided claims that fit a filter as a file, 10,000 at most; nothing undecided leaves",
  permission: "export.read",
  query: claimsExportQuery,
  responses: { 200: FILE },
});

/** POST /claims/{id}/publish. */
export const publishCheck = operation({
  id: "publishCheck",
  method: "post",
  path: "/claims/{id}/publish",
  summary: "Open the public page of a decided claim",
  permission: "check.publish",
  params: claimParams,
  body: versionInput,
  responses: { 200: claimDetail },
});

/** POST /claims/{id}/unpublish. */
export const unpublishCheck = operation({
  id: "unpublishCheck",
  method: "post",
  path: "/claims/{id}/unpublish",
  summary: "Close the public page of a claim",
  permission: "check.publish",
  params: claimParams,
  body: versionInput,
  responses: { 200: claimDetail },
});
