import type { z } from "zod";
import { AppError, type FieldProblem } from "@/lib/app-error";
import { findUnstorable } from "./unstorable";

/** Field problems of a zod error, paths written as `chain.0.source`; an unknown key is named itself. */
function toProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue): FieldProblem[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: [...issue.path, key].join("."),
        message: `There is no field "${key}" here. Leave it out.`,
      }));
    }
    return [{ path: issue.path.join("."), message: issue.message }];
  });
}

/** Parses untrusted input; throws the 422 that names each field. */
export function validate<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input);
  const problems = parsed.success ? findUnstorable(parsed.data) : toProblems(parsed.error);
  if (parsed.success && problems.length === 0) return parsed.data;

  const [first] = problems;
  const message = first ? `${first.path || "The input"}: ${first.message}` : "The input is not valid.";
  throw new AppError("invalid", message, { problems });
}
