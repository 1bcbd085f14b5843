import { AppError } from "@/lib/app-error";
import type { Result } from "@/lib/result";

/** How a command was refused: by a code, or by a rule of this kind about this field. Null where it went through. */
export type Refused = { code: string } | { kind: string; field: string | null } | null;

/** Runs a command and tells how it was refused, whether it threw or gave a refusal. Other errors are thrown on. */
export async function refusalOf(run: () => Promise<unknown>): Promise<Refused> {
  try {
    const result = await run();
    return isRefusal(result) ? { kind: result.error.kind, field: result.error.field ?? null } : null;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code };
    throw error;
  }
}

function isRefusal(value: unknown): value is Extract<Result<unknown>, { ok: false }> {
  return typeof value === "object" && value !== null && "ok" in value && value.ok === false;
}
