import { stringify } from "safe-stable-stringify";
import type { ExportFile } from "@/domain/summaries/export-model";

/** The export as JSON with sorted keys: the shape of `exportFileSchema`, under the name and version of the format. */
export function renderJson(file: ExportFile): string {
  return `${stringify({ format: "sayso-claims", formatVersion: 1, ...file }, null, 2)}\n`;
}
