import { describe, expect, it } from "vitest";
import type { ExportFormat } from "@/domain/summaries/export-format";
import { renderExport } from "@/domain/summaries/render-export";
import {
  aClaimExport,
  anExportAppearance,
  anExportEvidence,
  anExportFile,
  anExportLink,
  anExportOutlet,
} from "@/test/builders/export";

const FILE = anExportFile(
  aClaimExport({
    ref: "C-77",
    statement: "Thirty people were wounded",
    decidedBy: "Edda",
    overrideReason: "heard on site",
    credibility: 3,
    rationale: "Both hospitals counted alike",
    independentOrigins: 4,
    outlets: 9,
    reviewers: ["Rosa", "Selim"],
    claimVersion: 61,
    appearances: [
      anExportAppearance({
        articleRef: "A-31",
        title: "Shelling goes on",
        outlet: "Evening Post",
        quote: "thirty were wounded",
        start: 205,
        end: 224,
        chain: [
          anExportOutlet("Evening Post"),
          anExportLink({ source: "Wire Service", role: "relay", cue: "citing" }),
          anExportLink({
            source: "hospital staff",
            kind: "unnamed",
            unnamed: true,
            checked: false,
            cue: "told",
          }),
        ],
      }),
    ],
    evidence: [
      anExportEvidence({
        source: "City Hospital",
        url: "https://hospital.example/list",
        note: "register of the day",
      }),
      anExportEvidence({
        stance: "against",
        source: "Town Hall",
        quote: "fewer than ten",
        answer: "counted earlier",
      }),
    ],
  }),
);

/** What an export must hold (rule: Summaries and exports), as words to be found. */
const HELD: Record<string, string> = {
  "the reference": "C-77",
  "the statement": "Thirty people were wounded",
  "the standing": "Corroborated (by exception)",
  "the credibility": "3",
  "the rationale": "Both hospitals counted alike",
  "the reason against the guard": "heard on site",
  "who decided": "Edda",
  "when it was decided": "2026-05-09T12:00:00Z",
  "the first reviewer": "Rosa",
  "the second reviewer": "Selim",
  "the number of origins": "4",
  "the number of outlets": "9",
  "the version": "61",
  "the article": "A-31",
  "the title": "Shelling goes on",
  "the outlet": "Evening Post",
  "the quote": "thirty were wounded",
  "where the quote starts": "205",
  "where the quote ends": "224",
  "the relay": "Wire Service",
  "the relay's cue": "citing",
  "the origin": "hospital staff",
  "that the origin is unnamed": "unnamed",
  "the capture": "ab".repeat(32),
  "the evidence's source": "City Hospital",
  "the evidence's address": "https://hospital.example/list",
  "the evidence's note": "register of the day",
  "who speaks against": "Town Hall",
  "what speaks against": "fewer than ten",
  "the answer": "counted earlier",
  "the page of the check": "https://desk.example/checks/C-1042",
  "the number of the audit head": "812",
  "the hash of the audit head": "cd".repeat(32),
};

const IN_WORDS = { "when it was decided": "9 May 2026, 12:00 UTC" };

/** What a format says in other words. */
const SAID: Partial<Record<ExportFormat, Record<string, string>>> = {
  markdown: IN_WORDS,
  html: IN_WORDS,
  json: { "the standing": '"standing": "corroborated"' },
};

const READERS: ExportFormat[] = ["markdown", "html", "csv", "json"];

describe.each(READERS)("an export as %s", (format) => {
  const { body } = renderExport(format, FILE);

  it.each(Object.entries(HELD))("holds %s", (what, words) => {
    const shown = SAID[format]?.[what] ?? words;

    expect(body).toContain(shown);
  });

  it("keeps for and against apart", () => {
    const [supporting, opposing] = [body.indexOf("City Hospital"), body.indexOf("Town Hall")];

    expect(supporting).toBeGreaterThan(0);
    expect(opposing).toBeGreaterThan(supporting);
  });
});
