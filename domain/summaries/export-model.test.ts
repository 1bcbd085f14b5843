import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANDINGS, VERDICTS } from "@/domain/claims/standing";
import { claimExportSchema, exportFileSchema } from "@/domain/summaries/export-model";
import { exportFileName, orderedForExport } from "@/domain/summaries/export-order";
import {
  aClaimExport,
  anExportAppearance,
  anExportEvidence,
  anExportFile,
  anExportLink,
} from "@/test/builders/export";

function fieldsOf(over: object): string[] {
  const parsed = claimExportSchema.safeParse({ ...aClaimExport(), ...over });
  return parsed.error?.issues.map((issue) => issue.path.join(".")) ?? [];
}

describe("a claim that leaves the desk", () => {
  it.each(STANDINGS)("is never %s unless that is a decision", (standing) => {
    const isDecision = VERDICTS.some((verdict) => verdict === standing);

    expect(fieldsOf({ standing })).toEqual(isDecision ? [] : ["standing"]);
  });

  it.each([
    ["decidedAt", { decidedAt: "9 May" }],
    ["decidedAt", { decidedAt: null }],
    ["credibility", { credibility: 7 }],
    ["independentOrigins", { independentOrigins: -1 }],
    ["claimVersion", { claimVersion: 1.5 }],
    [
      "appearances.0.captureSha256",
      { appearances: [anExportAppearance({ captureSha256: "AB".repeat(32) })] },
    ],
    ["appearances.0.captureSha256", { appearances: [anExportAppearance({ captureSha256: "" })] }],
    ["appearances.0.chain", { appearances: [anExportAppearance({ chain: [] })] }],
    ["appearances.0.start", { appearances: [anExportAppearance({ start: -1 })] }],
    ["appearances.0.publishedAt", { appearances: [anExportAppearance({ publishedAt: "May 2016" })] }],
    ["evidence.0.captureSha256", { evidence: [anExportEvidence({ captureSha256: "x" })] }],
    ["", { internalNote: "x" }],
  ])("is refused by the field %j for %o", (field, over) => {
    expect(fieldsOf(over)).toContain(field);
  });

  it("takes what may be unknown as unknown", () => {
    expect(
      fieldsOf({
        overrideReason: null,
        credibility: null,
        checkUrl: null,
        appearances: [anExportAppearance({ language: null, url: null, publishedAt: null })],
        evidence: [anExportEvidence({ url: null, note: null, source: null })],
      }),
    ).toEqual([]);
  });

  it.each([
    ["2016-05-07T00:00:00.000Z", "2016-05-07"],
    ["2016-05-07T00:00:00Z", "2016-05-07"],
    ["2016-05-07T15:20:00.000Z", "2016-05-07T15:20Z"],
    ["2016-05-07T00:00Z", "2016-05-07T00:00Z"],
    ["2016-05-07", "2016-05-07"],
    ["2016-05", "2016-05"],
    ["2016", "2016"],
  ])("came out at %s: it says %s, no more than is known", (kept, said) => {
    const parsed = claimExportSchema.parse(
      aClaimExport({ appearances: [anExportAppearance({ publishedAt: kept })] }),
    );

    expect(parsed.appearances[0]?.publishedAt).toBe(said);
    expect(claimExportSchema.parse(parsed)).toEqual(parsed);
  });

  it("can carry the source's own original", () => {
    const link = anExportLink({ originalUrl: "https://sohr.example/1", originalChecked: true });

    expect(fieldsOf({ appearances: [anExportAppearance({ chain: [link] })] })).toEqual([]);
  });
});

describe("the order of an export", () => {
  it("is that of the references' numbers", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 12 }), (numbers) => {
        const file = anExportFile(...numbers.map((number) => aClaimExport({ ref: `C-${number}` })));
        const refs = orderedForExport(file).claims.map((claim) => claim.ref);

        expect(refs).toEqual([...numbers].sort((a, b) => a - b).map((number) => `C-${number}`));
      }),
    );
  });

  it("leaves the file it was given alone", () => {
    const file = anExportFile(aClaimExport({ ref: "C-2" }), aClaimExport({ ref: "C-1" }));
    orderedForExport(file);

    expect(file.claims.map((claim) => claim.ref)).toEqual(["C-2", "C-1"]);
  });

  it("is not given to a file without an audit head", () => {
    const { auditHead: _, ...headless } = anExportFile();

    expect(exportFileSchema.safeParse(headless).success).toBe(false);
  });
});

describe("the name of an export", () => {
  it("carries the head of the audit chain", () => {
    expect(exportFileName(anExportFile(), "csv")).toBe("sayso-claims-812-cdcdcdcdcdcd.csv");
  });

  it("leaves no folder and no quotation mark in", () => {
    const file = { ...anExportFile(), auditHead: { seq: 0, hash: '../"x' } };

    expect(exportFileName(file, "md")).toBe("sayso-claims-0-x.md");
  });
});
