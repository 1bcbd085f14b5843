import type { ExportFormat } from "@/domain/summaries/export-format";
import type { ExportSelection } from "@/domain/summaries/selection";
import { addressWith } from "@/lib/without-blanks";

/** The address of an export's screen or file, with the selection and the format in it. */
export function exportAddress(
  path: "/export" | "/export/file",
  { mine, ...selection }: ExportSelection,
  format: ExportFormat,
): string {
  return addressWith(path, { ...selection, mine: mine ? "true" : undefined, format });
}
