import { AsyncLocalStorage } from "node:async_hooks";
import { workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";
import { workUnitAsyncStorage } from "next/dist/server/app-render/work-unit-async-storage.external";
import { createRequestStoreForAPI } from "next/dist/server/async-storage/request-store";
import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, vi } from "vitest";
import { aSession, type TestAccount } from "@/test/builders/access";

const HOST = "desk.example";
const SECRET = "a secret of the tests";

/** Gives the desk its address and the secret of its session cookies while the tests of a file run. */
export function useSessions(): void {
  beforeAll(() => {
    vi.stubEnv("NEXTAUTH_SECRET", SECRET);
    vi.stubEnv("NEXTAUTH_URL", `http://${HOST}`);
    vi.stubEnv("PUBLIC_URL", "");
  });
  afterAll(() => vi.unstubAllEnvs());
}

/** The cookie of somebody who has just signed in. */
export async function aCookie(account: TestAccount): Promise<string> {
  const token = await encode({ token: { sessionId: await aSession(account) }, secret: SECRET });
  return `next-auth.session-token=${token}`;
}

/** What a browser asks for: an address of the desk, as whom, and with what else in the head of the request. */
export interface FileCall {
  path: string;
  method?: "GET" | "HEAD";
  cookie?: string | null;
  headers?: Record<string, string>;
}

/** Asks a route for a file as a browser with this cookie does, in a request of its own as Next.js opens one. */
export function askFile(
  get: (request: NextRequest) => Promise<Response>,
  { path, method = "GET", cookie = null, headers = {} }: FileCall,
): Promise<Response> {
  const head = { host: HOST, "x-request-id": "request-1", ...(cookie && { cookie }), ...headers };
  const request = new NextRequest(`http://${HOST}${path}`, { method, headers: head });
  const url = { pathname: request.nextUrl.pathname, search: request.nextUrl.search };
  const tags = { tags: [], expirationsByCacheKind: new Map() };
  const store = createRequestStoreForAPI(request, url, tags, undefined, undefined, undefined);
  const work = { route: url.pathname } as NonNullable<ReturnType<typeof workAsyncStorage.getStore>>;
  const inWork = scopeOf(workAsyncStorage);
  const inRequest = scopeOf(workUnitAsyncStorage);
  return inWork(work, () => inRequest(store, () => get(request)));
}

/**
 * Opens a scope of Next.js. Its own scopes work only where it was loaded by its server; elsewhere they are stand-ins, which
 * are given what they stand in for.
 */
function scopeOf<Store>(scope: Pick<AsyncLocalStorage<Store>, "run" | "getStore">) {
  if (!(scope instanceof AsyncLocalStorage || Object.hasOwn(scope, "run"))) {
    const real = new AsyncLocalStorage<Store>();
    Object.assign(scope, { run: real.run.bind(real), getStore: real.getStore.bind(real) });
  }
  return <Answer>(store: Store, work: () => Answer) => scope.run(store, work);
}
