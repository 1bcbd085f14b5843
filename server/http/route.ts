import "server-only";
import type { z } from "zod";
import type { Actor } from "@/domain/access/actor";
import { AppError } from "@/lib/app-error";
import { authorizeRequest } from "@/server/access/authorize-request";
import { tokenActor } from "@/server/access/gates/token";
import { secured } from "./api-headers";
import { readJson } from "./body";
import { requestHash, withIdempotency } from "./idempotency";
import { applyIfMatch } from "./if-match";
import { FILE, type Operation } from "./operation";
import { problemResponse } from "./problem";
import { deskAddress } from "./public-url";
import { validate } from "./validate";

/** What a handler is given: everything validated. */
export interface Call<P, Q, B> {
  actor: Actor;
  params: P;
  query: Q;
  body: B;
  /** Where people reach this desk, for addresses in what is answered. */
  address: string;
}

type Handle<C> = (call: C) => Promise<Response | Reply>;

/** A handler in two steps: what takes long and writes nothing, such as fetching a page, before the transaction of an Idempotency-Key opens. */
interface Prepared<C> {
  prepare: (call: C) => Promise<() => Promise<Response | Reply>>;
}

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

/** A JSON answer before it is written out. */
export class Reply {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    this.status = status;
    this.body = body;
  }
}

/** Answers with JSON. */
export function reply(status: number, body: unknown): Reply {
  return new Reply(status, body);
}

/** Carries a ready response (a file) out of the handler untouched. */
function toResponse({ status, body }: { status: number; body: unknown }): Response {
  const headers: Record<string, string> = { "content-type": "application/json", "cache-control": "no-store" };
  const version = (body as { version?: unknown } | null)?.version;
  if (typeof version === "number") headers.etag = `"${version}"`;
  return new Response(JSON.stringify(body), { status, headers });
}

async function readCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  operation: Operation<P, Q, B>,
  request: Request,
  context: RouteContext,
) {
  const url = new URL(request.url);
  const json = operation.body ? await readJson(request) : { bytes: Buffer.alloc(0), value: undefined };
  return {
    url,
    address: deskAddress(request.headers),
    bytes: json.bytes,
    params: (operation.params ? validate(operation.params, await context.params) : undefined) as z.infer<P>,
    query: (operation.query
      ? validate(operation.query, Object.fromEntries(url.searchParams))
      : undefined) as z.infer<Q>,
    body: (operation.body
      ? validate(operation.body, applyIfMatch(request, json.value))
      : undefined) as z.infer<B>,
  };
}

function atOnce<C>(handle: Handle<C>): Prepared<C> {
  return { prepare: async (call) => () => handle(call) };
}

function givesFile({ responses }: Pick<Operation, "responses">): boolean {
  return Object.values(responses).includes(FILE);
}

function asRepeatable({ id }: Pick<Operation, "id">, result: Response | Reply): Reply {
  if (result instanceof Reply) return result;
  throw new Error(`${id} answers with a file and can't be repeated by key`);
}

/** Makes the route handler of an operation: bearer token, permission, validation, idempotency, errors as problem+json. */
export function route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  operation: Operation<P, Q, B>,
  handler:
    | Handle<Call<z.infer<P>, z.infer<Q>, z.infer<B>>>
    | Prepared<Call<z.infer<P>, z.infer<Q>, z.infer<B>>>,
) {
  const { prepare } = typeof handler === "function" ? atOnce(handler) : handler;

  const answer = async (request: Request, context: RouteContext): Promise<Response> => {
    const actor = await tokenActor(request);
    await authorizeRequest(actor, operation.permission);
    const { url, bytes, ...input } = await readCall(operation, request, context);
    // A file that is made is recorded: who asks for the headers alone has none made.
    if (request.method === "HEAD" && givesFile(operation)) return new Response(null);

    const key = request.headers.get("idempotency-key");
    if (operation.method === "get" || key === null) {
      const perform = await prepare({ actor, ...input });
      const result = await perform();
      return result instanceof Response ? result : toResponse(result);
    }
    const ifMatch = request.headers.get("if-match");
    const hash = requestHash({ method: operation.method, path: url.pathname, ifMatch, bytes });
    return toResponse(
      await withIdempotency(actor, { key, hash }, async () => {
        const perform = await prepare({ actor, ...input });
        return async () => asRepeatable(operation, await perform());
      }),
    );
  };

  const serve = async (request: Request, context: RouteContext): Promise<Response> => {
    const requestId = request.headers.get("x-request-id");
    try {
      return secured(await answer(request, context), requestId);
    } catch (error) {
      const stale = error instanceof AppError && error.code === "conflict" && request.headers.has("if-match");
      const shown = stale ? new AppError("precondition_failed", error.message) : error;
      return secured(problemResponse(shown, requestId), requestId);
    }
  };
  return Object.assign(serve, { operation: operation as Operation });
}
