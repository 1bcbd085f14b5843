import { AppError } from "@/lib/app-error";
import type { Refusal, Result } from "@/lib/result";

/** The value of a result; a refusal by a rule becomes the 422 that names its kind and field. */
export function unwrap<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;

  const { kind, message, field } = result.error;
  throw new AppError("invalid", message, {
    kind,
    problems: field === undefined ? [] : [{ path: field, message }],
  });
}
