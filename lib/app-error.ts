export const ERROR_CODES = [
  "bad_request",
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "precondition_failed",
  "invalid",
  "too_large",
  "too_many_requests",
  "unavailable",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One reason an input was refused; `path` names the field as the sender wrote it, "" for the whole. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** A failure with a closed code and a sentence for the user. Mapped to HTTP in server/http/problem.ts and to forms in server/http/action.ts. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly problems: FieldProblem[];
  readonly retryAfterSeconds: number | null;
  /** The rule that refused, where a rule did. */
  readonly kind: string | null;

  constructor(
    code: ErrorCode,
    message: string,
    details: { problems?: FieldProblem[]; retryAfterSeconds?: number; kind?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = "AppError";
    this.code = code;
    this.problems = details.problems ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.kind = details.kind ?? null;
  }
}

/** Thrown where a row of this name is missing or hidden from the actor. */
export function notFound(what: string): AppError {
  return new AppError("not_found", `There is no such ${what}.`);
}

/** Thrown where somebody else saved first. */
export function conflict(what: string): AppError {
  return new AppError(
    "conflict",
    `Somebody else changed this ${what} after you opened it. Nothing was saved: load the newest version and try again.`,
  );
}
