import type { IncomingMessage, ServerResponse } from "node:http";
import { loggedPath } from "@/server/http/logged-path";

/** What the log takes of a request that is over. */
export interface RequestLine {
  requestId: string;
  method: string;
  path: string;
  status: number;
  ms: number;
  /** The client went away before it had the whole answer. */
  cutOff?: true;
}

/** Writes one line when the request's answer is out, or its client gone. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  write: (line: RequestLine) => void,
): void {
  const begin = performance.now();
  const { method = "", url = "", headers } = request;
  const requestId = String(headers["x-request-id"]);

  response.once("close", () => {
    write({
      ...{ requestId, method, path: loggedPath(url), status: response.statusCode },
      ms: Math.round(performance.now() - begin),
      ...(response.writableFinished ? {} : { cutOff: true }),
    });
  });
}
