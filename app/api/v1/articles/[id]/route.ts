import type { Actor } from "@/domain/access/actor";
import { editArticle } from "@/server/articles/commands/edit-article";
import { editArticleOperation, getArticleOperation } from "@/server/articles/operations";
import { getArticle } from "@/server/articles/queries/get-article";
import { listClaimsOfArticle } from "@/server/claims/queries/claims-of-article";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

async function withClaims(actor: Actor, key: string) {
  const article = await getArticle(actor, key);
  return reply(200, { ...article, claims: await listClaimsOfArticle(actor, article.id) });
}

/** One article with its text, claims and suggestions. */
export const GET = route(getArticleOperation, ({ actor, params }) => withClaims(actor, params.id));

/** Changes what is known of an article beside its text. */
export const PATCH = route(editArticleOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await editArticle(actor, params.id, body));
  return withClaims(actor, id);
});
