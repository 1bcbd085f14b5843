import { describe, expect, it } from "vitest";
import { renderCsv } from "@/domain/summaries/csv";
import { aClaimExport, anExportAppearance, anExportEvidence, anExportFile } from "@/test/builders/export";

/** Reads quoted CSV back, as a spreadsheet would. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/gy;
  for (let found = cells.exec(text); found !== null && found[0] !== ""; found = cells.exec(text)) {
    rows.at(-1)?.push((found[1]?.replaceAll('""', '"') ?? found[2]) || "");
    if (found[3] === "\r\n") rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) =>
    Object.fromEntries(header.map((name, index) => [name.replace("\ufeff", ""), row[index] ?? ""])),
  );
}

describe("an export as CSV", () => {
  it("has a row an appearance with the claim's columns repeated", () => {
    const claim = aClaimExport({
      appearances: [anExportAppearance(), anExportAppearance({ articleRef: "A-13", quote: "seized it" })],
    });
    const rows = readCsv(renderCsv(anExportFile(claim)));

    expect(rows.map(({ claim: ref, article, quote }) => [ref, article, quote])).toEqual([
      ["C-1042", "A-12", "rebels seized the village"],
      ["C-1042", "A-13", "seized it"],
    ]);
  });

  it("keeps a row for a claim without an appearance", () => {
    const rows = readCsv(renderCsv(anExportFile(aClaimExport({ appearances: [] }))));

    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ claim: "C-1042", article: "", quote: "" });
  });

  it("fills every column", () => {
    const claim = aClaimExport({ overrideReason: "seen on site" });

    expect(readCsv(renderCsv(anExportFile(claim)))[0]).toMatchObject({
      claim_version: "3",
      standing: "Corroborated (by exception)",
      credibility: "2",
      independent_origins: "2",
      outlets: "1",
      override_reason: "seen on site",
      decided_at: "2026-05-09T12:00:00Z",
      decided_by: "Ana",
      reviewers: "Ana",
      start: "10",
      end: "35",
      chain: "Syrian Observatory for Human Rights (“said”) → Reuters",
      capture_sha256: "ab".repeat(32),
      evidence_for: "UN | https://pictures.example/1 | satellite picture of 7 May",
      evidence_against: "",
      check_url: "https://desk.example/checks/C-1042",
      audit_seq: "812",
      audit_hash: "cd".repeat(32),
    });
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"])(
    "runs no formula from %j",
    (statement) => {
      const [row] = readCsv(renderCsv(anExportFile(aClaimExport({ statement }))));

      expect(row?.statement?.startsWith("'")).toBe(true);
    },
  );

  it("reads back quotes, commas and line breaks", () => {
    const statement = 'He said "no", twice,\nand left';

    expect(readCsv(renderCsv(anExportFile(aClaimExport({ statement }))))[0]?.statement).toBe(statement);
  });

  it("keeps evidence for and against apart, with the answer", () => {
    const evidence = [
      anExportEvidence({
        stance: "against",
        url: null,
        note: null,
        quote: "not so",
        answer: "older picture",
      }),
      anExportEvidence({ source: null, claimRef: "C-7", url: null }),
    ];

    expect(readCsv(renderCsv(anExportFile(aClaimExport({ evidence }))))[0]).toMatchObject({
      evidence_for: "C-7 | satellite picture of 7 May",
      evidence_against: "UN | not so | answered: older picture",
    });
  });

  it("begins with a byte order mark and ends its lines as spreadsheets do", () => {
    const body = renderCsv(anExportFile(aClaimExport()));

    expect(body.startsWith("\ufeffclaim,")).toBe(true);
    expect(body.endsWith("\r\n")).toBe(true);
  });
});
