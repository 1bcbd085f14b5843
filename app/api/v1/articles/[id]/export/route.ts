import { route } from "@/server/http/route";
import { makeExport } from "@/server/summaries/commands/make-export";
import { fileResponse } from "@/server/summaries/file-response";
import { exportArticle } from "@/server/summaries/operations";
import { unwrap } from "@/server/unwrap";

/** The decided claims of an article. */
export const GET = route(exportArticle, async ({ actor, params, query, address }) => {
  const request = { article: params.id, format: query.format };
  return fileResponse(unwrap(await makeExport(actor, { request, address })));
});
