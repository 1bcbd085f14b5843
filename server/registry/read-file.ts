import "server-only";
import { FIRST_CSV_ROW, readRegistryCsv } from "@/domain/registry/csv";
import { type Numbered, parseRows, type RegistryRow, type RowProblem } from "@/domain/registry/row";
import type { RegistryFile } from "@/domain/registry/schema";
import { AppError } from "@/lib/app-error";
import { unwrap } from "@/server/unwrap";

/** The lines of a file, and what is wrong with those that are none. Throws `invalid` where it is no such file at all. */
export function readRegistryFile({ csv, rows = [] }: RegistryFile): {
  rows: Numbered<RegistryRow>[];
  problems: RowProblem[];
} {
  const given = csv === undefined ? rows : unwrap(readRegistryCsv(csv));
  return parseRows(given, csv === undefined ? 1 : FIRST_CSV_ROW);
}

/** The refusal of a whole file, each bad line with its number and column. */
export function refusedRows(problems: readonly RowProblem[]): AppError {
  const [first] = problems;
  const where = first
    ? `Row ${first.number}${first.field === "" ? "" : `, ${first.field}`}: ${first.message}`
    : "";
  return new AppError("invalid", `Nothing was changed. ${where}`, {
    kind: "registry_rows",
    problems: problems.map(({ number, field, message }) => ({
      path: field === "" ? `rows.${number}` : `rows.${number}.${field}`,
      message,
    })),
  });
}
