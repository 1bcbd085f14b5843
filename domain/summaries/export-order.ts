import { type ExportFile, exportFileSchema } from "@/domain/summaries/export-model";

/** The file with its claims by reference (C-2 before C-10). Throws when a claim is not one that may leave the desk. */
export function orderedForExport(file: ExportFile): ExportFile {
  const checked = exportFileSchema.parse(file);
  return { ...checked, claims: [...checked.claims].sort((a, b) => byRef(a.ref, b.ref)) };
}

/** A file's name: it carries the audit head, so that even an export of no claim tells when it was made. */
export function exportFileName(file: ExportFile, ending: string): string {
  return `sayso-claims-${file.auditHead.seq}-${file.auditHead.hash.replace(/[^0-9a-zA-Z]/g, "").slice(0, 12)}.${ending}`;
}

function byRef(a: string, b: string): number {
  return numberOf(a) - numberOf(b) || (a < b ? -1 : 1);
}

function numberOf(ref: string): number {
  return Number(/\d+$/.exec(ref)?.[0] ?? 0);
}
