import { route } from "@/server/http/route";
import { makeExport } from "@/server/summaries/commands/make-export";
import { fileResponse } from "@/server/summaries/file-response";
import { exportClaims } from "@/server/summaries/operations";
import { unwrap } from "@/server/unwrap";

/** The decided claims that fit a filter. */
export const GET = route(exportClaims, async ({ actor, query, address }) =>
  fileResponse(unwrap(await makeExport(actor, { request: query, address }))),
);
