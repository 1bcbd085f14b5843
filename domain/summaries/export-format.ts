/** The formats in which decided claims leave the desk. */
export const EXPORT_FORMATS = ["markdown", "html", "csv", "json", "claim_review"] as const;

/** One of the closed set of export formats. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The words a menu shows for each format. */
export const EXPORT_FORMAT_LABELS: Record<ExportFormat, string> = {
  markdown: "Markdown",
  html: "HTML",
  csv: "CSV",
  json: "JSON",
  claim_review: "JSON-LD ClaimReview",
};

const OTHER_NAMES: Record<string, ExportFormat> = {
  md: "markdown",
  jsonld: "claim_review",
  "json-ld": "claim_review",
  claimreview: "claim_review",
};

/** The format that somebody asked for by its name or a usual other one, in any case; null for an unknown one. */
export function findExportFormat(asked: string): ExportFormat | null {
  const name = asked.trim().toLowerCase();
  return (
    EXPORT_FORMATS.find((format) => format === name) ??
    (Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] ?? null) : null)
  );
}
