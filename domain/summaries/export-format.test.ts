import { describe, expect, it } from "vitest";
import { EXPORT_FORMAT_LABELS, EXPORT_FORMATS, findExportFormat } from "@/domain/summaries/export-format";

describe("finding an export format", () => {
  it.each(EXPORT_FORMATS)("takes %s by its own name", (format) => {
    expect(findExportFormat(format)).toBe(format);
  });

  it.each([
    ["md", "markdown"],
    ["HTML", "html"],
    [" csv ", "csv"],
    ["jsonld", "claim_review"],
    ["json-ld", "claim_review"],
    ["ClaimReview", "claim_review"],
  ])("takes %s for %s", (asked, format) => {
    expect(findExportFormat(asked)).toBe(format);
  });

  it.each(["", "pdf", "constructor", "__proto__", "json2"])("knows no %j", (asked) => {
    expect(findExportFormat(asked)).toBeNull();
  });

  it("has words for each", () => {
    expect(new Set(Object.values(EXPORT_FORMAT_LABELS)).size).toBe(EXPORT_FORMATS.length);
  });
});
