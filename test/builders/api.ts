import type { Role } from "@/domain/access/roles";
import { createToken } from "@/server/access/commands/tokens";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>;

/** One call of a route handler, as a test writes it. */
export interface ApiCall {
  method?: "GET" | "POST" | "PATCH";
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Calls route handlers with somebody's bearer token. A test says what it expects of it. */
export interface ApiCaller {
  userId: string;
  call: (handler: Handler, call?: ApiCall) => Promise<{ status: number; body: Json; headers: Headers }>;
}

type Json = Record<string, unknown>;

/** Somebody of this role with a token of theirs. */
export async function anApiCaller(role: Role): Promise<ApiCaller> {
  const { userId } = await aPerson(role);
  const token = { name: `test ${userId}`, role, personId: userId };
  const { secret } = unwrap(await createToken(await aPerson("admin"), token));
  return { userId, call: (handler, call = {}) => perform(handler, call, `Bearer ${secret}`) };
}

async function perform(handler: Handler, call: ApiCall, authorization: string) {
  const { method = "GET", params = {}, query = {}, body, headers = {} } = call;
  const request = new Request(`http://localhost/api/v1?${new URLSearchParams(query)}`, {
    method,
    headers: { authorization, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  return { status: response.status, body: (await response.json()) as Json, headers: response.headers };
}
