import type { z } from "zod";
import { AppError, type FieldProblem } from "@/lib/app-error";

/** Field problems of a zod error, paths written as `chain.0.source`; an unknown key is named itself. */
export function toProblems(error: z.ZodError): FieldProblem[] {
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
  if (parsed.success) return parsed.data;

  const problems = toProblems(parsed.error);
  const [first] = problems;
  const message = first ? `${first.path || "The input"}: ${first.message}` : "The input is not valid.";
  throw new AppError("invalid", message, { problems });
}
