import { removeCapture } from "@/server/articles/commands/remove-capture";
import { removeCaptureOperation } from "@/server/articles/operations";
import { route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";
import { replyWithArticle } from "../detail";

/** Takes the text of a capture away, and gives the article as it is then. */
export const POST = route(removeCaptureOperation, async ({ actor, params, body }) => {
  const { id } = unwrap(await removeCapture(actor, params.id, body));
  return replyWithArticle(actor, id);
});
