import "server-only";
import { AppError } from "@/lib/app-error";
import { log } from "@/lib/log";

/** Logs what people are not told: what broke whole, and what is behind a refusal that the database gave. */
export function logFailure(error: unknown, requestId: string | null): void {
  if (!(error instanceof AppError)) log.error({ requestId, err: error }, "unexpected error");
  else if (error.code === "unavailable") log.warn({ requestId, err: error.cause ?? error }, "not available");
  else if (error.cause !== undefined) log.warn({ requestId, err: error.cause }, "overtaken by somebody else");
}
