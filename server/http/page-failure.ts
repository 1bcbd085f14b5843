import { log } from "@/lib/log";
import { loggedPath } from "./logged-path";

/** The part of a request that a failure's entry takes. */
interface FailedRequest {
  path: string;
  method: string;
  headers: NodeJS.Dict<string | string[]>;
}

/** Logs what broke a page, with the request's id and the digest that the page shows in place of the error. */
export function logPageFailure(error: unknown, { path, method, headers }: FailedRequest): void {
  log.error(describeFailure(error, { path, method, headers }), "a page failed");
}

/** The entry of a failure: what leads from the screen to it, and the error itself. */
export function describeFailure(error: unknown, { path, method, headers }: FailedRequest) {
  const { digest = null } = (error ?? {}) as { digest?: string };
  const requestId = [headers["x-request-id"]].flat()[0] ?? null;
  return { requestId, digest, method, path: loggedPath(path), err: error };
}
