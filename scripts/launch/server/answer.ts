import type { IncomingMessage, RequestListener } from "node:http";
import { logRequest, type RequestLine } from "@/scripts/launch/server/log-request";
import { explainMethodRefusal } from "@/scripts/launch/server/method-refusal";
import { type StampOptions, stampRequest } from "@/scripts/launch/server/stamp-request";
import { answerUnavailable, asksForPage } from "@/scripts/launch/server/unavailable-page";

/** What stands in front of Next.js: who is believed, where lines go, whether the database is there, and Next.js itself. */
export interface FrontOptions extends StampOptions {
  writeLine: (line: RequestLine) => void;
  isDatabaseThere: () => Promise<boolean>;
  handle: (...args: Parameters<RequestListener>) => Promise<void>;
}

/** Makes the listener of the server in front: each request is stamped and logged, then Next.js answers it. */
export function answerWith(options: FrontOptions): RequestListener {
  return async (request, response) => {
    stampRequest(request, options);
    logRequest(request, response, options.writeLine);
    const requestId = String(request.headers["x-request-id"]);
    if (isApi(request)) explainMethodRefusal(response, requestId);

    if (asksForPage(request) && !(await options.isDatabaseThere())) answerUnavailable(response, requestId);
    else await options.handle(request, response);
  };
}

function isApi({ url = "" }: IncomingMessage): boolean {
  return url.startsWith("/api/");
}
