import { z } from "zod";
import { aliasFilter, aliasPatch, aliasRemoval, newAliasInput } from "@/domain/sources/alias-schema";
import { sourceKey } from "@/domain/sources/source-key";
import { operation } from "@/server/http/operation";
import { aliasPage, sourceView } from "./views";

const params = z.strictObject({ id: sourceKey });
const aliasParams = params.extend({ aliasId: z.uuid() });

/** GET /sources/{id}/aliases. */
export const listAliasesOperation = operation({
  id: "listAliases",
  method: "get",
  path: "/sources/{id}/aliases",
  summary: "The other names of a source, a page at a time",
  permission: "source.read",
  params,
  query: aliasFilter,
  responses: { 200: aliasPage },
});

/** POST /sources/{id}/aliases. */
export const addAliasOperation = operation({
  id: "addAlias",
  method: "post",
  path: "/sources/{id}/aliases",
  summary: "Give a source one more name",
  permission: "source.edit",
  params,
  body: newAliasInput,
  responses: { 201: sourceView },
});

/** PATCH /sources/{id}/aliases/{aliasId}. */
export const changeAliasOperation = operation({
  id: "changeAlias",
  method: "patch",
  path: "/sources/{id}/aliases/{aliasId}",
  summary: "Change one of the other names of a source",
  permission: "source.edit",
  params: aliasParams,
  body: aliasPatch,
  responses: { 200: sourceView },
});

/** DELETE /sources/{id}/aliases/{aliasId}. */
export const removeAliasOperation = operation({
  id: "removeAlias",
  method: "delete",
  path: "/sources/{id}/aliases/{aliasId}",
  summary: "Take one of the other names of a source away; chains keep what was printed",
  permission: "source.edit",
  params: aliasParams,
  body: aliasRemoval,
  responses: { 200: sourceView },
});
