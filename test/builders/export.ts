import type {
  ClaimExport,
  ExportAppearance,
  ExportEvidence,
  ExportFile,
  ExportLink,
} from "@/domain/summaries/export-model";

/** A link as it leaves the desk: the Observatory as a checked origin. */
export function anExportLink(over: Partial<ExportLink> = {}): ExportLink {
  return {
    source: "Syrian Observatory for Human Rights",
    kind: "monitor",
    role: "origin",
    stance: "asserts",
    cue: "said",
    unnamed: false,
    checked: true,
    firstHand: false,
    originalUrl: null,
    originalChecked: false,
    ...over,
  };
}

/** The outlet at the head of an exported chain. */
export function anExportOutlet(source = "Reuters"): ExportLink {
  return anExportLink({ source, kind: "news_agency", role: "outlet", cue: null });
}

/** One appearance: an outlet that quotes the Observatory. */
export function anExportAppearance(over: Partial<ExportAppearance> = {}): ExportAppearance {
  return {
    articleRef: "A-12",
    title: "Rebels seize a village",
    outlet: "Reuters",
    language: "en",
    url: "https://news.example/village",
    publishedAt: "2026-05-06T10:00Z",
    quote: "rebels seized the village",
    start: 10,
    end: 35,
    captureSha256: "ab".repeat(32),
    chain: [anExportOutlet(), anExportLink()],
    ...over,
  };
}

/** One piece of evidence for, with an address. */
export function anExportEvidence(over: Partial<ExportEvidence> = {}): ExportEvidence {
  return {
    stance: "for",
    url: "https://pictures.example/1",
    quote: null,
    note: "satellite picture of 7 May",
    source: "UN",
    captureSha256: null,
    claimRef: null,
    answer: null,
    ...over,
  };
}

/** A corroborated claim with one appearance and one piece of evidence. */
export function aClaimExport(over: Partial<ClaimExport> = {}): ClaimExport {
  return {
    ref: "C-1042",
    statement: "Rebels seized the village",
    standing: "corroborated",
    verdict: "corroborated",
    decidedAt: "2026-05-09T12:00:00Z",
    decidedBy: "Ana",
    overrideReason: null,
    credibility: 2,
    rationale: "Two origins that do not depend on one another.",
    independentOrigins: 2,
    outlets: 1,
    appearances: [anExportAppearance()],
    evidence: [anExportEvidence()],
    reviewers: ["Ana"],
    checkUrl: "https://desk.example/checks/C-1042",
    claimVersion: 3,
    ...over,
  };
}

/** An export of these claims. */
export function anExportFile(...claims: ClaimExport[]): ExportFile {
  return {
    scope: "Claims of article A-12",
    desk: { name: "The desk", url: "https://desk.example" },
    auditHead: { seq: 812, hash: "cd".repeat(32) },
    claims,
  };
}
