import { renderClaimReview } from "@/domain/summaries/claim-review";
import { renderCsv } from "@/domain/summaries/csv";
import type { ExportFormat } from "@/domain/summaries/export-format";
import type { ExportFile } from "@/domain/summaries/export-model";
import { exportFileName, orderedForExport } from "@/domain/summaries/export-order";
import { renderHtml } from "@/domain/summaries/html";
import { renderJson } from "@/domain/summaries/json";
import { renderMarkdown } from "@/domain/summaries/markdown";

/** A file that leaves the desk. */
export interface RenderedExport {
  body: string;
  contentType: string;
  fileName: string;
}

interface Renderer {
  render: (file: ExportFile) => string;
  contentType: string;
  ending: string;
}

const RENDERERS: Record<ExportFormat, Renderer> = {
  markdown: { render: renderMarkdown, contentType: "text/markdown; charset=utf-8", ending: "md" },
  html: { render: renderHtml, contentType: "text/html; charset=utf-8", ending: "html" },
  csv: { render: renderCsv, contentType: "text/csv; charset=utf-8", ending: "csv" },
  json: { render: renderJson, contentType: "application/json; charset=utf-8", ending: "json" },
  claim_review: {
    render: renderClaimReview,
    contentType: "application/ld+json; charset=utf-8",
    ending: "jsonld",
  },
};

/**
 * The decided claims in a format. The same data give the same bytes, in whatever order they come: claims are sorted by
 * reference and nothing is asked of a clock. Throws on a claim that is not decided (rule: Summaries and exports).
 */
export function renderExport(format: ExportFormat, file: ExportFile): RenderedExport {
  const { render, contentType, ending } = RENDERERS[format];
  return { body: render(orderedForExport(file)), contentType, fileName: exportFileName(file, ending) };
}
