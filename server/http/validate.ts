import type { z } from "zod";
import { AppError, type FieldProblem } from "@/lib/app-error";
import { findUnstorable } from "./unstorable";

type Issue = z.core.$ZodIssue;

/**
 * Field problems of an issue, paths written as `chain.0.source`; an unknown key is named itself. Of several forms that an
 * input may have, the one it comes closest to is told of, the last of those that are equally close.
 */
function toProblems(issue: Issue, within: readonly PropertyKey[] = []): FieldProblem[] {
  const path = [...within, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key].join("."),
      message: `There is no field "${key}" here. Leave it out.`,
    }));
  }
  const closest = issue.code === "invalid_union" ? closestOf(issue.errors) : [];
  if (closest.length > 0) return closest.flatMap((one) => toProblems(one, path));

  return [{ path: path.join("."), message: plainWords(issue) }];
}

const MISSING = / received undefined$/;

/** What a rule of a schema says by itself is kept; what the validator says of types and sets is put plainly. */
function plainWords(issue: Issue): string {
  if (issue.code === "invalid_type" && MISSING.test(issue.message)) return "is needed, and is not there";
  if (issue.code === "invalid_type") return `must be ${articleFor(issue.expected)}`;
  if (issue.code !== "invalid_value" || issue.values.length > MOST_NAMED) return issue.message;
  return `must be one of ${issue.values.map(String).join(", ")}`;
}

/** More possible values than these are no help in a sentence. */
const MOST_NAMED = 20;

function articleFor(type: string): string {
  const name = type === "record" ? "object" : type;
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`;
}

function closestOf(forms: readonly Issue[][]): Issue[] {
  const fewest = Math.min(...forms.map(({ length }) => length));
  return forms.findLast(({ length }) => length === fewest) ?? [];
}

/** Parses untrusted input; throws the 422 that names each field. */
export function validate<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input);
  const problems = parsed.success
    ? findUnstorable(parsed.data)
    : parsed.error.issues.flatMap((issue) => toProblems(issue));
  if (parsed.success && problems.length === 0) return parsed.data;

  const [first] = problems;
  const message = first ? `${first.path || "The input"}: ${first.message}` : "The input is not valid.";
  throw new AppError("invalid", message, { problems });
}
