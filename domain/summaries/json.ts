import type { ExportFile } from "@/domain/summaries/export-model";

/** Being written. */
export function renderJson(file: ExportFile): string {
  throw new Error(`not written yet: ${file.scope}`);
}
