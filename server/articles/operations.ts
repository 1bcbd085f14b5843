import { z } from "zod";
import { articleFilter, articleInput, articlePatch, captureRemoval } from "@/domain/articles/schema";
import { articleKey } from "@/domain/claims/schema";
import { operation } from "@/server/http/operation";
import { articleDetail, articleItem } from "./views";

/** POST /articles */
export const addArticleOperation = operation({
  id: "addArticle",
  method: "post",
  path: "/articles",
  summary:
    "Add an article: a text, an HTML page, or an address to fetch. Answers 200 when that outlet's same capture is there.",
  permission: "article.create",
  body: articleInput,
  responses: { 200: articleDetail, 201: articleDetail },
});

/** GET /articles */
export const listArticlesOperation = operation({
  id: "listArticles",
  method: "get",
  path: "/articles",
  summary: "List articles, newest first.",
  permission: "article.read",
  query: articleFilter,
  responses: { 200: z.strictObject({ items: z.array(articleItem), nextCursor: z.string().nullable() }) },
});

/** GET /articles/{id} */
export const getArticleOperation = operation({
  id: "getArticle",
  method: "get",
  path: "/articles/{id}",
  summary: "One article by its id or reference, with text, claims and suggestions.",
  permission: "article.read",
  params: z.strictObject({ id: articleKey }),
  responses: { 200: articleDetail },
});

/** PATCH /articles/{id} */
export const editArticleOperation = operation({
  id: "editArticle",
  method: "patch",
  path: "/articles/{id}",
  summary: "Change the title, outlet, date or language of an article; its captures stay as they are.",
  permission: "article.edit",
  params: z.strictObject({ id: articleKey }),
  body: articlePatch,
  responses: { 200: articleDetail },
});

/** POST /articles/{id}/removal */
export const removeCaptureOperation = operation({
  id: "removeCapture",
  method: "post",
  path: "/articles/{id}/removal",
  summary:
    "Take the text of a capture away for legal reasons, for good. Its hashes, the reason and the quotes of claims stay.",
  permission: "capture.remove",
  params: z.strictObject({ id: articleKey }),
  body: captureRemoval,
  responses: { 200: articleDetail },
});
