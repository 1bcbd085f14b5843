import { renderRegistryCsv } from "@/domain/registry/csv";
import type { RegistryRow } from "@/domain/registry/row";
import { fileResponse } from "@/server/summaries/file-response";

/** The registry as a file to keep. */
export function registryResponse(rows: readonly RegistryRow[], format: "csv" | "json"): Response {
  if (format === "csv") {
    const body = renderRegistryCsv(rows);
    return fileResponse({ body, contentType: "text/csv; charset=utf-8", fileName: "registry.csv" });
  }
  const body = `${JSON.stringify({ rows }, null, 1)}\n`;
  return fileResponse({ body, contentType: "application/json", fileName: "registry.json" });
}
