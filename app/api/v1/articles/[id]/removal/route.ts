import { removeCapture } from "@/server/articles/commands/remove-capture";
import { removeCaptureOperation } from "@/server/articles/operations";
import { getArticle } from "@/server/articles/queries/get-article";
import { listClaimsOfArticle } from "@/server/claims/queries/claims-of-article";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

/** Takes the text of a capture away, and gives the article as it is then. */
export const POST = route(removeCaptureOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await removeCapture(actor, params.id, body));
  return reply(200, { ...(await getArticle(actor, id)), claims: await listClaimsOfArticle(actor, id) });
});
