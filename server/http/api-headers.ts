import { isHttps } from "./public-url";

/** What every answer that is no page carries: nothing in it is to be run, framed, guessed at or kept. */
export const API_HEADERS = {
  "content-security-policy":
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** Adds the headers that keep an answer of the API from being misused, and its request's id. */
export function secured(response: Response, requestId: string | null): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(API_HEADERS)) headers.set(name, value);
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  if (isHttps()) headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  if (requestId) headers.set("x-request-id", requestId);
  return new Response(response.body, { status: response.status, headers });
}
