import type { ErrorCode, FieldProblem } from "./app-error";

/** Why an action did nothing, as the form that called it shows it. */
export interface ActionFailure {
  code: ErrorCode | "unexpected";
  kind: string | null;
  message: string;
  problems: FieldProblem[];
  requestId: string | null;
}

/** What a server action answers. */
export type ActionResult<T> = { ok: true; value: T } | { ok: false; error: ActionFailure };
