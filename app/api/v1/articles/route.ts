import { readyArticle, storeArticle } from "@/server/articles/commands/add-article";
import { addArticleOperation, listArticlesOperation } from "@/server/articles/operations";
import { listArticles } from "@/server/articles/queries/list-articles";
import { submissionOf } from "@/server/articles/submission";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";
import { replyWithArticle } from "./[id]/detail";

/** The list of articles. */
export const GET = route(listArticlesOperation, async ({ actor, query }) =>
  reply(200, await listArticles(actor, query)),
);

/** Adds an article; 200 when it was there already. */
export const POST = route(addArticleOperation, {
  prepare: async ({ actor, body }) => {
    const ready = unwrap(await readyArticle(actor, submissionOf(body, "api")));

    return async () => {
      const { articleId, outcome } = unwrap(await storeArticle(actor, ready));
      return replyWithArticle(actor, articleId, outcome === "already_there" ? 200 : 201);
    };
  },
});
