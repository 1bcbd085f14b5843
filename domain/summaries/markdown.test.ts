import { describe, expect, it } from "vitest";
import { renderMarkdown } from "@/domain/summaries/markdown";
import { aClaimExport, anExportAppearance, anExportEvidence, anExportFile } from "@/test/builders/export";

describe("an export as Markdown", () => {
  it("gives each claim its heading, facts, quote and chain", () => {
    const body = renderMarkdown(anExportFile(aClaimExport()));

    for (const line of [
      "# Claims decided by The desk",
      "## C-1042: Rebels seized the village",
      "- Standing: **Corroborated (verified)**",
      "- Rests on: 2 independent origins, 1 outlet",
      "> rebels seized the village",
      "- Says: asserts",
      "- Chain: Syrian Observatory for Human Rights (“said”) → Reuters",
      `- Characters 10 to 35 of capture ${"ab".repeat(32)}`,
      "- For: UN; <https://pictures.example/1>; satellite picture of 7 May",
    ]) {
      expect(body.split("\n")).toContain(line);
    }
  });

  it.each([
    "# heading",
    "* item",
    "- item",
    "+ item",
    "> quote",
    "| cell",
    "`code`",
    "[link](x)",
    "<script>",
    "~~~",
    "1. one",
    "1) one",
    "=== under",
    "&amp;",
  ])("lets %j be nothing but text", (quote) => {
    const claim = aClaimExport({ appearances: [anExportAppearance({ quote })] });
    const line = renderMarkdown(anExportFile(claim))
      .split("\n")
      .find((one) => one.startsWith("> ") && one.includes("\\"));

    expect(line).toMatch(/^> (\d+)?\\/);
  });

  it("keeps every line of a quote inside it", () => {
    const claim = aClaimExport({
      appearances: [anExportAppearance({ quote: "one\n# two\r\n    three\u2028four" })],
    });

    expect(renderMarkdown(anExportFile(claim))).toContain("> one\n> \\# two\n> three\n> four\n");
  });

  it("keeps a statement on its heading's line", () => {
    expect(renderMarkdown(anExportFile(aClaimExport({ statement: "one\n\n# two" })))).toContain(
      "## C-1042: one \\# two\n",
    );
  });

  it("ends an address where it ends", () => {
    const claim = aClaimExport({ evidence: [anExportEvidence({ url: "https://x.example/a>b c" })] });

    expect(renderMarkdown(anExportFile(claim))).toContain("<https://x.example/a%3Eb%20c>");
  });

  it("tells an override, an answer and what else there is of evidence", () => {
    const evidence = [
      anExportEvidence({
        stance: "against",
        source: null,
        url: null,
        note: null,
        claimRef: "C-7",
        quote: "no",
        captureSha256: "ef".repeat(32),
        answer: "old",
      }),
    ];
    const body = renderMarkdown(anExportFile(aClaimExport({ evidence, overrideReason: "seen" })));

    expect(body).toContain("- Decided against the rule: seen");
    expect(body).toContain(`- Against: C-7; “no”; Capture ${"ef".repeat(32)}; Answered: old`);
  });

  it("writes no semicolon after a sentence", () => {
    const evidence = [
      anExportEvidence({ note: "Filmed in the town.", captureSha256: "ef".repeat(32), answer: null }),
    ];

    expect(renderMarkdown(anExportFile(aClaimExport({ evidence })))).toContain(
      `Filmed in the town. Capture ${"ef".repeat(32)}`,
    );
  });

  it("says so when there is no claim", () => {
    expect(renderMarkdown(anExportFile())).toContain("No decided claim.");
  });
});
