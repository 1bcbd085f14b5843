import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pageHeaders } from "@/server/http/page-headers";

const RETRY_S = 5;
type PageRequest = Pick<IncomingMessage, "method" | "url" | "headers">;

/** What is no page: the API answers for itself, and built files need no database. */
const PAGE_METHODS = ["GET", "HEAD", "POST"];
const NO_PAGE = /^\/(api|_next)\/|^\/(icon\.svg|favicon\.ico)$/;

/**
 * Whether a request asks for a page, which is made from the database. So does a form that is sent without a script; an
 * action's caller is a script, which the action answers itself.
 */
export function asksForPage({ method = "", url = "", headers }: PageRequest): boolean {
  if (!PAGE_METHODS.includes(method) || NO_PAGE.test(url.replace(/[?#].*/, ""))) return false;
  return headers["next-action"] === undefined;
}

/** Answers in place of a page while the database is away: 503, when to come back, and a page that does so by itself. */
export function answerUnavailable(response: ServerResponse, requestId: string): void {
  const nonce = randomBytes(16).toString("base64");
  const headers = pageHeaders({ nonce, isDevelopment: false });
  response.writeHead(503, {
    ...headers,
    "content-type": "text/html; charset=utf-8",
    "retry-after": String(RETRY_S),
    "x-request-id": requestId,
  });
  response.end(page(nonce, requestId));
}

function page(nonce: string, requestId: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${RETRY_S}">
<title>Not available just now · Sayso</title>
<style nonce="${nonce}">
:root { color-scheme: light dark }
body { max-inline-size: 34rem; margin: 20vh auto; padding: 0 1.5rem; font: 1rem/1.6 system-ui, sans-serif }
h1 { font-size: 1.5rem; line-height: 1.25 }
small { opacity: 0.75 }
</style>
</head>
<body>
<main>
<h1>Not available just now</h1>
<p>The database can’t be reached. What was saved before is kept. This page tries again every ${RETRY_S} seconds.</p>
<p><small>Request ${requestId}</small></p>
</main>
</body>
</html>
`;
}
