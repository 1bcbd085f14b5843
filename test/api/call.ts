import type { Operation } from "@/server/http/operation";
import { assertDeclared } from "@/test/api/declared";

/** A route's handler, which knows the operation it serves. */
export interface ApiHandler {
  (
    request: Request,
    context: { params: Promise<Record<string, string | string[] | undefined>> },
  ): Promise<Response>;
  operation: Operation;
}

/** One call of the API, as a test writes it. `raw` is sent as it is, in place of a body. */
export interface ApiCall {
  token?: string | null;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  raw?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** What came back; `body` is empty for a file that is not JSON. */
export interface ApiAnswer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/**
 * Runs a route's handler as a client would call it, and asserts that status, media type and body are what the OpenAPI
 * document declares for the call.
 */
export async function callApi(handler: ApiHandler, call: ApiCall = {}): Promise<ApiAnswer> {
  const { operation } = handler;
  const { token = null, params = {}, query = {}, body, raw, headers = {} } = call;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ""));
  const request = new Request(`http://localhost/api/v1${path}?${new URLSearchParams(query)}`, {
    method: operation.method.toUpperCase(),
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
  });

  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const answer = { status: response.status, type, text };
  assertDeclared(operation, answer);
  return {
    ...{ status: response.status, headers: response.headers, text },
    body: type.endsWith("json") ? JSON.parse(text) : {},
  };
}
