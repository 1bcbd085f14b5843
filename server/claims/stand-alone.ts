import { statementInput } from "@/domain/claims/schema";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** A text taken over as a claim's statement; refused when it is too long or empty to be one. */
export function standAlone(text: string): Result<string, Refusal<"statement_unfit">> {
  const parsed = statementInput.safeParse(text);
  if (parsed.success) return ok(parsed.data);

  return refuse(
    "statement_unfit",
    "A statement has 1 to 2,000 characters. Word the claim so that it stands alone.",
    "statement",
  );
}
