import { z } from "zod";
import { REGISTRY_RECORDS, type RowProblem } from "@/domain/registry/row";
import { groupBy } from "@/lib/group-by";
import { type ReReviews, reReviewsView } from "@/server/sources/views";

/** What a registry file changes, or would change, line by line. `number` is what a spreadsheet calls the line; `record` is
 * null where the line can't be read; `changes` say what was and what will be,
 * `warnings` what is suspicious about its name. `reReviews`: decided claims that reading the file would send to review, null
 * once it was read. */
export const registryReport = z.strictObject({
  applied: z.boolean(),
  adds: z.int(),
  changes: z.int(),
  same: z.int(),
  refused: z.int(),
  reReviews: reReviewsView.nullable(),
  rows: z.array(
    z.strictObject({
      number: z.int(),
      record: z.enum(REGISTRY_RECORDS).nullable(),
      fate: z.enum(["adds", "changes", "same", "refused"]),
      about: z.string(),
      problem: z.strictObject({ field: z.string(), message: z.string() }).nullable(),
      changes: z.array(z.string()),
      warnings: z.array(z.string()),
    }),
  ),
});
/** What a registry file changes. */
export type RegistryReport = z.infer<typeof registryReport>;

type ReportedRow = RegistryReport["rows"][number];

/** The report on lines, in their order, with its counts; without claims to review again it is of lines that were read. */
export function presentReport(lines: readonly ReportedRow[], reReviews: ReReviews | null): RegistryReport {
  const rows = [...lines].sort((a, b) => a.number - b.number);
  const count = (fate: string) => rows.filter((row) => row.fate === fate).length;
  return {
    ...{ applied: reReviews === null, adds: count("adds"), changes: count("changes") },
    ...{ same: count("same"), refused: count("refused"), reReviews, rows },
  };
}

/** Lines that can't be read at all, each with all that is wrong with it. */
export function unreadable(problems: readonly RowProblem[]): ReportedRow[] {
  return [...groupBy(problems, ({ number }) => number)].map(([number, found]) => ({
    ...{ number, record: null, fate: "refused" as const, about: "", changes: [], warnings: [] },
    problem: {
      field: found[0]?.field ?? "",
      message: found
        .map(({ field, message }, at) => (at === 0 ? message : `${field}: ${message}`))
        .join("; "),
    },
  }));
}
