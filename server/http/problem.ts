import { z } from "zod";
import { AppError, ERROR_CODES, type ErrorCode } from "@/lib/app-error";
import { toAppError } from "@/server/database/failures";
import { logFailure } from "./log-failure";

const STATUS: Record<ErrorCode, number> = {
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
  too_large: 413,
  invalid: 422,
  too_many_requests: 429,
  unavailable: 503,
};

const TITLE: Record<ErrorCode, string> = {
  bad_request: "The request can't be read",
  unauthenticated: "Sign-in needed",
  forbidden: "Not allowed",
  not_found: "Not found",
  conflict: "Somebody else was first",
  precondition_failed: "The version has changed",
  too_large: "Too large",
  invalid: "The input was refused",
  too_many_requests: "Too many attempts",
  unavailable: "Not available just now",
};

/** The title of each status that the API refuses with. */
export const PROBLEM_TITLES: Record<number, string> = {
  500: "Something broke on our side",
  ...Object.fromEntries(ERROR_CODES.map((code) => [STATUS[code], TITLE[code]])),
};

/** The body of every error the API gives (RFC 9457, application/problem+json). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string().nullable(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});

function toBody(error: AppError, requestId: string | null): z.infer<typeof problemSchema> {
  return {
    type: `urn:sayso:problem:${error.kind ?? error.code}`,
    title: TITLE[error.code],
    status: STATUS[error.code],
    detail: error.message,
    requestId,
    ...(error.problems.length > 0 ? { errors: error.problems } : {}),
  };
}

const unexpected = (requestId: string | null) => ({
  type: "urn:sayso:problem:unexpected",
  title: "Something broke on our side",
  status: 500,
  detail: "Nothing was changed. Try again; if it stays, give your admin the request id.",
  requestId,
});

/** The response for anything a handler threw. What was not expected is logged whole and shown to nobody. */
export function problemResponse(thrown: unknown, requestId: string | null): Response {
  const error = toAppError(thrown);
  const known = error instanceof AppError;
  logFailure(error, requestId);

  const body = known ? toBody(error, requestId) : unexpected(requestId);
  const headers: Record<string, string> = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  };
  if (known && error.retryAfterSeconds !== null) headers["retry-after"] = String(error.retryAfterSeconds);
  if (known && error.code === "unauthenticated") headers["www-authenticate"] = "Bearer";
  return new Response(JSON.stringify(body), { status: body.status, headers });
}
