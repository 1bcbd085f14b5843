import { editArticle } from "@/server/articles/commands/edit-article";
import { editArticleOperation, getArticleOperation } from "@/server/articles/operations";
import { route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";
import { replyWithArticle } from "./detail";

/** One article with its text, claims and suggestions. */
export const GET = route(getArticleOperation, ({ actor, params }) => replyWithArticle(actor, params.id));

/** Changes what is known of an article beside its text. */
export const PATCH = route(editArticleOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await editArticle(actor, params.id, body));
  return replyWithArticle(actor, id);
});
