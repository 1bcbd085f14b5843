import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "@/domain/claims/standing";
import { EXPORT_FORMATS, type ExportFormat } from "@/domain/summaries/export-format";
import { renderExport } from "@/domain/summaries/render-export";
import { aClaimExport, anExportAppearance, anExportFile } from "@/test/builders/export";

const FILES: Record<ExportFormat, { contentType: string; ending: string }> = {
  markdown: { contentType: "text/markdown; charset=utf-8", ending: ".md" },
  html: { contentType: "text/html; charset=utf-8", ending: ".html" },
  csv: { contentType: "text/csv; charset=utf-8", ending: ".csv" },
  json: { contentType: "application/json; charset=utf-8", ending: ".json" },
  claim_review: { contentType: "application/ld+json; charset=utf-8", ending: ".jsonld" },
};

describe.each(EXPORT_FORMATS)("an export as %s", (format) => {
  it("has its type and a name that carries the audit head", () => {
    const { contentType, fileName } = renderExport(format, anExportFile(aClaimExport()));

    expect(contentType).toBe(FILES[format].contentType);
    expect(fileName).toBe(`sayso-claims-812-cdcdcdcdcdcd${FILES[format].ending}`);
  });

  it("has the same bytes in whatever order the claims come", () => {
    const claims = [2, 10, 1, 33].map((number) =>
      aClaimExport({ ref: `C-${number}`, statement: `claim ${number}` }),
    );
    const body = renderExport(format, anExportFile(...claims)).body;

    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: 4, maxLength: 4 }), (shuffled) => {
        expect(renderExport(format, anExportFile(...shuffled)).body).toBe(body);
      }),
      { numRuns: 20 },
    );
  });

  it("puts C-2 before C-10", () => {
    const claims = [10, 2].map((number) =>
      aClaimExport({ ref: `C-${number}`, statement: `statement number ${number}` }),
    );
    const { body } = renderExport(format, anExportFile(...claims));

    expect(body.indexOf("statement number 2")).toBeGreaterThan(0);
    expect(body.indexOf("statement number 2")).toBeLessThan(body.indexOf("statement number 10"));
  });

  it("takes no claim that is not decided", () => {
    for (const standing of ["unreviewed", "in_review", "needs_re_review"]) {
      const undecided = { ...aClaimExport(), standing } as unknown as ReturnType<typeof aClaimExport>;

      expect(() => renderExport(format, anExportFile(undecided))).toThrow();
    }
  });

  it("says verified of corroborated claims only", () => {
    const others = VERDICTS.filter((verdict) => verdict !== "corroborated");
    const claims = others.map((verdict, index) =>
      aClaimExport({ ref: `C-${index}`, standing: verdict, verdict, rationale: "No.", checkUrl: null }),
    );

    expect(renderExport(format, anExportFile(...claims)).body).not.toMatch(/verified|corroborated/i);
  });

  it("keeps a quote in Arabic as it was", () => {
    const quote = "قال المرصد السوري";
    const claim = aClaimExport({
      statement: quote,
      appearances: [anExportAppearance({ quote, language: "ar" })],
    });

    expect(renderExport(format, anExportFile(claim)).body).toContain(quote);
  });

  it("of no claim at all is a file still", () => {
    expect(renderExport(format, anExportFile()).body.length).toBeGreaterThan(2);
  });

  it("takes whatever people type", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (text) => {
        const claim = aClaimExport({
          statement: text,
          rationale: text,
          appearances: [anExportAppearance({ quote: text })],
        });

        expect(renderExport(format, anExportFile(claim)).body.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});

it("names the audit head inside every format that has room for it", () => {
  for (const format of ["markdown", "html", "csv", "json"] as const) {
    expect(renderExport(format, anExportFile(aClaimExport())).body).toContain("cd".repeat(32));
  }
});
