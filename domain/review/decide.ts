import type { Verdict } from "@/domain/claims/standing";
import type { Independence } from "@/domain/corroboration/model";
import { type GuardRefusalKind, guard } from "@/domain/review/guard";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** A verdict that somebody wants to make the standing, and what the rule needs to know of that person. */
export interface Deciding {
  verdict: Verdict;
  independence: Independence;
  deciderIsEditor: boolean;
  reason: string | null;
}

/** A decision that may stand. When it goes against the guard, the rule and the reason are kept. */
export type Decision =
  | { overrode: false }
  | { overrode: true; rule: GuardRefusalKind; ruleMessage: string; reason: string };

/** Why a decision was refused: the guard's own kind, or the editor's reason that is missing. */
export type DecideRefusalKind = GuardRefusalKind | "reason_needed";

/**
 * Who may decide what: anybody who may decide at all, when the guard allows it; against the guard an editor only, and
 * only with a written reason, which is kept (rule: Guard).
 */
export function decide(input: Deciding): Result<Decision, Refusal<DecideRefusalKind>> {
  const result = guard(input);
  if (result.allowed) return ok({ overrode: false });
  if (!input.deciderIsEditor) return refuse(result.kind, result.message, "verdict");

  const reason = input.reason?.trim() ?? "";
  if (reason === "") {
    return refuse(
      "reason_needed",
      `${result.message} You may decide otherwise with a written reason.`,
      "reason",
    );
  }
  return ok({ overrode: true, rule: result.kind, ruleMessage: result.message, reason });
}
