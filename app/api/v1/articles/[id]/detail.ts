import type { Actor } from "@/domain/access/actor";
import { getArticle } from "@/server/articles/queries/get-article";
import { listClaimsOfArticle } from "@/server/claims/queries/claims-of-article";
import { reply } from "@/server/http/route";

/** An article by its id or reference, answered with its text, claims and suggestions. */
export async function replyWithArticle(actor: Actor, key: string, status: 200 | 201 = 200) {
  const article = await getArticle(actor, key);
  return reply(status, { ...article, claims: await listClaimsOfArticle(actor, article.id) });
}
