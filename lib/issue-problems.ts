import type { z } from "zod";
import type { FieldProblem } from "@/lib/app-error";
import { notAmong } from "@/lib/not-among";

type Issue = z.core.$ZodIssue;

/**
 * Field problems of an issue, paths written as `chain.0.source`; an unknown key is named itself. Of several forms that an
 * input may have, the one it comes closest to is told of, the last of those that are equally close.
 */
function problemsOf(issue: Issue, within: readonly PropertyKey[] = []): FieldProblem[] {
  const path = [...within, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key].join("."),
      message: `There is no field "${key}" here. Leave it out.`,
    }));
  }
  const closest = issue.code === "invalid_union" ? closestOf(issue.errors) : [];
  if (closest.length > 0) return closest.flatMap((one) => problemsOf(one, path));

  return [{ path: path.join("."), message: plainWords(issue) }];
}

/** What the validator says of a set by itself, in no rule's own words. */
const BY_ITSELF = /^Invalid (option|input): expected /;
const MISSING = / received undefined$/;

/** What a rule of a schema says by itself is kept; what the validator says of types and sets is put plainly. */
function plainWords(issue: Issue): string {
  if (issue.code === "invalid_type" && MISSING.test(issue.message)) return "is needed, and is not there";
  if (issue.code === "invalid_type") return `must be ${articleFor(issue.expected)}`;
  if (issue.code === "invalid_union" && "options" in issue && issue.options)
    return notAmong(valueAt(issue.input, issue.discriminator), issue.options);
  if (issue.code === "invalid_value" && BY_ITSELF.test(issue.message))
    return notAmong(issue.input, issue.values);
  return issue.message;
}

function valueAt(input: unknown, key: string | undefined): unknown {
  return Object.entries(input ?? {}).find(([name]) => name === key)?.[1];
}

function articleFor(type: string): string {
  const name = type === "record" ? "object" : type;
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`;
}

function closestOf(forms: readonly Issue[][]): Issue[] {
  const fewest = Math.min(...forms.map(({ length }) => length));
  return forms.findLast(({ length }) => length === fewest) ?? [];
}

/** Every field problem of a failed parse in plain words. The parse has to report its input, for a value to be named. */
export function toProblems({ issues }: z.ZodError): FieldProblem[] {
  return issues.flatMap((issue) => problemsOf(issue));
}
