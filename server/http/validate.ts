import type { z } from "zod";
import { AppError } from "@/lib/app-error";
import { toProblems } from "@/lib/issue-problems";
import { findUnstorable } from "./unstorable";

/** Parses untrusted input; throws the 422 that names each field. */
export function validate<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input, { reportInput: true });
  const problems = parsed.success ? findUnstorable(parsed.data) : toProblems(parsed.error);
  if (parsed.success && problems.length === 0) return parsed.data;

  const [first] = problems;
  const message = first ? `${first.path || "The input"}: ${first.message}` : "The input is not valid.";
  throw new AppError("invalid", message, { problems });
}
