import { z } from "zod";
import { sourceFilter } from "@/domain/sources/filter";
import { relationInput, relationPatch, removalInput } from "@/domain/sources/relation-schema";
import { mergeInput, sourceInput, sourcePatch } from "@/domain/sources/schema";
import { sourceKey } from "@/domain/sources/source-key";
import { operation } from "@/server/http/operation";
import { campView, relationView } from "./relation-views";
import { sourceListItem, sourceView } from "./views";

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

/** GET /sources/{id}/relations. */
export const listRelationsOperation = operation({
  id: "listRelations",
  method: "get",
  path: "/sources/{id}/relations",
  summary: "The relations a source stands in, merges followed",
  permission: "source.read",
  params,
  responses: { 200: z.strictObject({ items: z.array(relationView) }) },
});

/** POST /sources/{id}/relations. */
export const addRelationOperation = operation({
  id: "addRelation",
  method: "post",
  path: "/sources/{id}/relations",
  summary: "Tie a source to another one, with where that is written",
  permission: "source.relate",
  params,
  body: relationInput,
  responses: { 201: relationView },
});

const relationParams = params.extend({ relationId: z.uuid() });

/** PATCH /sources/{id}/relations/{relationId}. */
export const changeRelationOperation = operation({
  id: "changeRelation",
  method: "patch",
  path: "/sources/{id}/relations/{relationId}",
  summary: "Change a relation; an `until` ends it",
  permission: "source.relate",
  params: relationParams,
  body: relationPatch,
  responses: { 200: relationView },
});

/** DELETE /sources/{id}/relations/{relationId}. */
export const removeRelationOperation = operation({
  id: "removeRelation",
  method: "delete",
  path: "/sources/{id}/relations/{relationId}",
  summary: "Take out a relation that was recorded by mistake",
  permission: "source.relate",
  params: relationParams,
  body: removalInput,
  responses: { 200: z.strictObject({ items: z.array(relationView) }) },
});

/** GET /sources/{id}/camps. */
export const listCampsOperation = operation({
  id: "listCamps",
  method: "get",
  path: "/sources/{id}/camps",
  summary: "The sides a source stands on, by conflict and period",
  permission: "source.read",
  params,
  responses: { 200: z.strictObject({ items: z.array(campView) }) },
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
