import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "@/domain/summaries/export-format";
import type { ExportFile } from "@/domain/summaries/export-model";
import { renderExport } from "@/domain/summaries/render-export";
import {
  aClaimExport,
  anExportAppearance,
  anExportEvidence,
  anExportFile,
  anExportLink,
  anExportOutlet,
} from "@/test/builders/export";

const ATTACKS = [
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  "]]><svg onload=alert(1)>",
  "<!--",
  "&lt;script&gt;",
  '=HYPERLINK("https://evil.example")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "[click](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "# Verified",
  "***",
  "---",
  "| a | b |",
  "`` ` ``",
  "\u202eesrever",
  "line one\nline two\r\nline three",
];

/** The attack in every field that somebody can type into. */
function attacked(text: string): ExportFile {
  const chain = [
    { ...anExportOutlet(text), cue: text },
    anExportLink({ source: text, cue: text, originalUrl: text }),
  ];
  const claim = aClaimExport({
    statement: text,
    rationale: text,
    decidedBy: text,
    overrideReason: text,
    reviewers: [text, text],
    appearances: [
      anExportAppearance({ title: text, outlet: text, quote: text, url: text, language: text, chain }),
    ],
    evidence: [
      anExportEvidence({ note: text, quote: text, source: text, url: text, answer: text, claimRef: text }),
    ],
    checkUrl: text,
  });
  return { ...anExportFile(claim), scope: text, desk: { name: text, url: text } };
}

describe.each(ATTACKS)("the text %j in every field", (text) => {
  it("makes no script, handler, picture or link on the page", () => {
    const { document } = new JSDOM(renderExport("html", attacked(text)).body).window;
    const names = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());

    expect(document.querySelectorAll("script, img, svg, iframe, a")).toHaveLength(0);
    expect(names.filter((name) => /^on|autofocus/.test(name))).toEqual([]);
    expect(document.querySelectorAll("article")).toHaveLength(1);
  });

  it("closes no script element that holds the ClaimReview", () => {
    const { body } = renderExport("claim_review", attacked(text));
    const { document } = new JSDOM(`<script type="application/ld+json">${body}</script>`).window;

    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(JSON.parse(document.querySelector("script")?.textContent ?? "")[0].claimReviewed).toBe(text);
  });

  it("starts no cell as a formula", () => {
    const { body } = renderExport("csv", attacked(text));
    const cells = body
      .split(/\r\n/)
      .slice(1)
      .join("\r\n")
      .split(/(?:^|,)"?/m);

    expect(cells.filter((cell) => /^[=+@]|^-\d/.test(cell))).toEqual([]);
  });

  it("comes back from JSON as it was", () => {
    expect(JSON.parse(renderExport("json", attacked(text)).body).claims[0].statement).toBe(text);
  });

  it("adds no heading, table or link to the Markdown", () => {
    const lines = renderExport("markdown", attacked(text)).body.split("\n");
    const plain = renderExport("markdown", attacked("plain")).body.split("\n");

    expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(
      plain.filter((line) => line.startsWith("#")).length,
    );
    expect(lines.filter((line) => /^\s*(\||---|===|\*\*\*)/.test(line))).toEqual([]);
    expect(lines.join("\n")).not.toMatch(/(?<!\\)\]\(/);
  });
});

describe("an export of whatever people type", () => {
  it("has the same bytes each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...EXPORT_FORMATS), (text, format) => {
        const [once, again] = [renderExport(format, attacked(text)), renderExport(format, attacked(text))];

        expect(once).toEqual(again);
      }),
      { numRuns: 60 },
    );
  });
});
