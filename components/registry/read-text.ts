import type { z } from "zod";
import type { registryFile } from "@/domain/registry/schema";

/** What a registry file's text holds, as it is sent: a spreadsheet, or the lines of a JSON export; null for broken JSON. */
export function readRegistryText(text: string): Omit<z.input<typeof registryFile>, "preview"> | null {
  if (!/^\s*[[{]/.test(text)) return { csv: text };
  try {
    const parsed: unknown = JSON.parse(text);
    const rows: unknown = Array.isArray(parsed) ? parsed : rowsOf(parsed);
    return Array.isArray(rows) ? { rows } : null;
  } catch {
    return null;
  }
}

function rowsOf(parsed: unknown): unknown {
  return typeof parsed === "object" && parsed !== null && "rows" in parsed ? parsed.rows : null;
}
