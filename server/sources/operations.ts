import { z } from "zod";
import { sourceFilter } from "@/domain/sources/filter";
import { mergeInput, retractionInput, sourceInput, sourcePatch } from "@/domain/sources/schema";
import { sourceKey } from "@/domain/sources/source-key";
import { operation } from "@/server/http/operation";
import { recordView, sourceListItem, sourceView } from "./views";

const params = z.strictObject({ id: sourceKey });

/** What is merged into what; `into` takes an id or a reference. */
const mergeBody = mergeInput.extend({ into: sourceKey });
/** Why a merge is undone. */
const unmergeBody = mergeInput.pick({ reason: true });

/** GET /sources. */
export const listSourcesOperation = operation({
  id: "listSources",
  method: "get",
  path: "/sources",
  summary: "Sources, newest first",
  permission: "source.read",
  query: sourceFilter,
  responses: { 200: z.strictObject({ items: z.array(sourceListItem), nextCursor: z.string().nullable() }) },
});

/** POST /sources. */
export const createSourceOperation = operation({
  id: "createSource",
  method: "post",
  path: "/sources",
  summary: "Create a checked source",
  permission: "source.create",
  body: sourceInput,
  responses: { 201: sourceView },
});

/** GET /sources/{id}. */
export const getSourceOperation = operation({
  id: "getSource",
  method: "get",
  path: "/sources/{id}",
  summary: "One source with its names, grades, merges and record",
  permission: "source.read",
  params,
  responses: { 200: sourceView },
});

/** PATCH /sources/{id}. */
export const editSourceOperation = operation({
  id: "editSource",
  method: "patch",
  path: "/sources/{id}",
  summary: "Change, confirm or grade a source",
  permission: "source.edit",
  params,
  body: sourcePatch,
  responses: { 200: sourceView },
});

/** POST /sources/{id}/merge. */
export const mergeSourceOperation = operation({
  id: "mergeSource",
  method: "post",
  path: "/sources/{id}/merge",
  summary: "Merge a source into another; nothing is lost and it can be undone",
  permission: "source.merge",
  params,
  body: mergeBody,
  responses: { 200: sourceView },
});

/** POST /sources/{id}/unmerge. */
export const unmergeSourceOperation = operation({
  id: "unmergeSource",
  method: "post",
  path: "/sources/{id}/unmerge",
  summary: "Undo the merge of a source",
  permission: "source.unmerge",
  params,
  body: unmergeBody,
  responses: { 200: sourceView },
});

/** POST /sources/{id}/retract. */
export const retractSourceOperation = operation({
  id: "retractSource",
  method: "post",
  path: "/sources/{id}/retract",
  summary: "Stop relying on a source: what came through it no longer counts",
  permission: "source.retract",
  params,
  body: retractionInput,
  responses: { 200: sourceView },
});

/** POST /sources/{id}/reinstate. */
export const reinstateSourceOperation = operation({
  id: "reinstateSource",
  method: "post",
  path: "/sources/{id}/reinstate",
  summary: "Take a retraction back",
  permission: "source.retract",
  params,
  body: retractionInput,
  responses: { 200: sourceView },
});

/** GET /sources/{id}/record. */
export const getRecordOperation = operation({
  id: "getSourceRecord",
  method: "get",
  path: "/sources/{id}/record",
  summary: "How the claims that a source asserts as origin came out, with counts and an interval",
  permission: "source.read",
  params,
  responses: { 200: recordView },
});
