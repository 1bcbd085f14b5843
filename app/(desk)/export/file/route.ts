import type { NextRequest } from "next/server";
import { exportRequest } from "@/domain/summaries/selection";
import { withoutBlanks } from "@/lib/without-blanks";
import { sessionActor } from "@/server/access/gates/session";
import { fileRoute } from "@/server/http/file-route";
import { deskAddress } from "@/server/http/public-url";
import { validate } from "@/server/http/validate";
import { makeExport } from "@/server/summaries/commands/make-export";
import { fileResponse } from "@/server/summaries/file-response";
import { unwrap } from "@/server/unwrap";

/** The file that the export screen offers. */
export function GET(request: NextRequest): Promise<Response> {
  return fileRoute(request, async () => {
    const order = validate(exportRequest, withoutBlanks(Object.fromEntries(request.nextUrl.searchParams)));
    const address = deskAddress(request.headers);
    return fileResponse(unwrap(await makeExport(await sessionActor(), { request: order, address })));
  });
}
