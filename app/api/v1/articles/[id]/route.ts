import { getArticleOperation } from "@/server/articles/operations";
import { getArticle } from "@/server/articles/queries/get-article";
import { listClaimsOfArticle } from "@/server/claims/queries/claims-of-article";
import { reply, route } from "@/server/http/route";

/** One article with its text, claims and suggestions. */
export const GET = route(getArticleOperation, async ({ actor, params }) => {
  const article = await getArticle(actor, params.id);
  return reply(200, { ...article, claims: await listClaimsOfArticle(actor, article.id) });
});
