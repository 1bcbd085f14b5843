import { z } from "zod";
import { campInput, campPatch, conflictInput } from "@/domain/sources/camp-schema";
import { relationInput, relationPatch, removalInput } from "@/domain/sources/relation-schema";
import { sourceKey } from "@/domain/sources/source-key";
import { pageQuery, pageView } from "@/lib/page";
import { operation } from "@/server/http/operation";
import { campView, conflictView, relationView } from "./relation-views";

const params = z.strictObject({ id: sourceKey });
const camps = pageView(campView);
const relations = pageView(relationView);

/** GET /sources/{id}/relations. */
export const listRelationsOperation = operation({
  id: "listRelations",
  method: "get",
  path: "/sources/{id}/relations",
  summary: "The relations a source stands in, merges followed, a page at a time",
  permission: "source.read",
  params,
  query: pageQuery,
  responses: { 200: relations },
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
  responses: { 200: relations },
});

/** GET /sources/{id}/camps. */
export const listCampsOperation = operation({
  id: "listCamps",
  method: "get",
  path: "/sources/{id}/camps",
  summary: "The sides a source stands on, by conflict and period, a page at a time",
  permission: "source.read",
  params,
  query: pageQuery,
  responses: { 200: camps },
});

/** POST /sources/{id}/camps. */
export const placeInCampOperation = operation({
  id: "placeInCamp",
  method: "post",
  path: "/sources/{id}/camps",
  summary: "Say on which side of a conflict a source stands",
  permission: "source.relate",
  params,
  body: campInput,
  responses: { 201: campView },
});

const campParams = params.extend({ membershipId: z.uuid() });

/** PATCH /sources/{id}/camps/{membershipId}. */
export const changeMembershipOperation = operation({
  id: "changeCampMembership",
  method: "patch",
  path: "/sources/{id}/camps/{membershipId}",
  summary: "Change what is recorded of the side a source stands on; an `until` ends it",
  permission: "source.relate",
  params: campParams,
  body: campPatch,
  responses: { 200: campView },
});

/** DELETE /sources/{id}/camps/{membershipId}. */
export const removeFromCampOperation = operation({
  id: "removeFromCamp",
  method: "delete",
  path: "/sources/{id}/camps/{membershipId}",
  summary: "Take out what was recorded by mistake about the side a source stands on",
  permission: "source.relate",
  params: campParams,
  body: removalInput,
  responses: { 200: camps },
});

const conflicts = pageView(conflictView);

/** GET /conflicts. */
export const listConflictsOperation = operation({
  id: "listConflicts",
  method: "get",
  path: "/conflicts",
  summary: "Conflicts with their sides, newest first, a page at a time",
  permission: "source.read",
  query: pageQuery,
  responses: { 200: conflicts },
});

/** POST /conflicts. */
export const createConflictOperation = operation({
  id: "createConflict",
  method: "post",
  path: "/conflicts",
  summary: "Create a conflict with its sides",
  permission: "source.relate",
  body: conflictInput,
  responses: { 201: conflicts },
});
