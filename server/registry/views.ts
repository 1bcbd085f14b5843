import { z } from "zod";
import type { RegistryPlan } from "@/domain/registry/plan-draft";

/** What a registry file changes, or would change, line by line. `number` is what a spreadsheet calls the line. */
export const registryReport = z.strictObject({
  applied: z.boolean(),
  adds: z.int(),
  changes: z.int(),
  same: z.int(),
  refused: z.int(),
  rows: z.array(
    z.strictObject({
      number: z.int(),
      record: z.enum(["source", "alias", "relation"]),
      fate: z.enum(["adds", "changes", "same", "refused"]),
      about: z.string(),
      problem: z.strictObject({ field: z.string(), message: z.string() }).nullable(),
    }),
  ),
});
/** What a registry file changes. */
export type RegistryReport = z.infer<typeof registryReport>;

/** The report of a plan, with its counts. */
export function presentReport({ report }: RegistryPlan, applied: boolean): RegistryReport {
  const count = (fate: string) => report.filter((row) => row.fate === fate).length;
  return {
    ...{ applied, adds: count("adds"), changes: count("changes") },
    ...{ same: count("same"), refused: count("refused"), rows: report },
  };
}
