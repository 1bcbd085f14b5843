import type { RenderedExport } from "@/domain/summaries/render-export";

/** An export as a file to keep: its name holds letters, digits, dots and dashes only. */
export function fileResponse({ body, contentType, fileName }: RenderedExport): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
