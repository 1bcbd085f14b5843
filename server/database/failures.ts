import { Prisma } from "@/generated/prisma/client";
import { AppError } from "@/lib/app-error";

const UNREACHABLE_PRISMA = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);
const UNREACHABLE_SYSTEM = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "EPIPE"]);
/** What the driver calls it, for statements that are sent as SQL. */
const UNREACHABLE_KIND = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TlsConnectionError",
  "TooManyConnections",
]);
/** SQLSTATE classes: connection exception, operator intervention (shutdown), insufficient resources. */
const UNREACHABLE_SQLSTATE = /^(08|57P|53)/;
/** What a statement did not find as its transaction had: a value that is there by now, or a row that is gone. */
const OVERTAKEN = new Set(["P2002", "P2025", "23505"]);
const RETRYABLE = new Set(["P2034", "40001", "40P01"]);

function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { code, originalCode, kind, cause, meta, syscall } = error as Record<string, unknown>;
  // A database's socket that is gone looks like any file that is missing, but for the call.
  if (code === "ENOENT" && syscall === "connect") return ["ECONNREFUSED"];
  const driver = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  const own = [code, originalCode, kind].filter((value): value is string => typeof value === "string");
  return [...own, ...codesOf(cause, depth + 1), ...codesOf(driver, depth + 1)];
}

/** Says whether the same transaction may succeed when it is tried again: a deadlock or a serialisation failure. */
export function isRetryable(error: unknown): boolean {
  return codesOf(error).some((code) => RETRYABLE.has(code));
}

function isOvertaken(error: unknown): boolean {
  const isOfStatement = error instanceof Prisma.PrismaClientKnownRequestError;
  return isOfStatement && codesOf(error).some((code) => OVERTAKEN.has(code));
}

/** Says whether the database could not be reached or is going away. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  const message = error instanceof Error ? error.message : "";
  if (
    /timeout exceeded when trying to connect|Connection terminated|DatabaseNotReachable|SocketTimeout/.test(
      message,
    )
  )
    return true;
  return codesOf(error).some(
    (code) =>
      UNREACHABLE_PRISMA.has(code) ||
      UNREACHABLE_SYSTEM.has(code) ||
      UNREACHABLE_KIND.has(code) ||
      UNREACHABLE_SQLSTATE.test(code),
  );
}

/**
 * Turns a lost database, and a statement that somebody else's overtook, into the errors users see, and leaves every other
 * error as it is.
 */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  if (isOvertaken(error)) {
    const message =
      "Somebody else changed the same thing at the same moment. Nothing was saved: load the newest version and try again.";
    return new AppError("conflict", message, { cause: error });
  }
  if (!isDatabaseAway(error)) return error;
  return new AppError(
    "unavailable",
    "The database can’t be reached just now. Nothing was lost; try again in a few seconds.",
    {
      retryAfterSeconds: 5,
      cause: error,
    },
  );
}
