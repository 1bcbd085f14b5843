import { describe, expect, it } from "vitest";
import { renderExport } from "@/domain/summaries/render-export";
import {
  aClaimExport,
  anExportAppearance,
  anExportEvidence,
  anExportFile,
  anExportLink,
  anExportOutlet,
} from "@/test/builders/export";

/** Two claims with everything an export can hold. The documents below are what leaves the desk, to the byte. */
const FILE = anExportFile(
  aClaimExport({
    ref: "C-10",
    statement: "The army retook the village",
    standing: "disputed",
    verdict: "disputed",
    credibility: null,
    rationale: "SANA says so; the Observatory denies it.",
    independentOrigins: 1,
    overrideReason: "The picture is older than the event.",
    evidence: [anExportEvidence({ stance: "against", quote: "not <retaken>", note: null, answer: "older" })],
    appearances: [
      anExportAppearance({
        articleRef: "A-13",
        outlet: "SANA",
        language: "ar",
        quote: "استعاد الجيش القرية",
        url: null,
        publishedAt: null,
        chain: [
          anExportOutlet("SANA"),
          anExportLink({
            source: "مصادر عسكرية",
            kind: "unnamed",
            unnamed: true,
            checked: false,
            cue: "قالت",
          }),
        ],
      }),
    ],
    reviewers: ["Ana", "Ben"],
    checkUrl: null,
  }),
  aClaimExport({ ref: "C-2" }),
);

const MARKDOWN = `# Claims decided by The desk

Claims of article A-12

Audit head 812: ${"cd".repeat(32)}

## C-2: Rebels seized the village

- Standing: **Corroborated (verified)**
- Credibility: 2: Probably true
- Rests on: 2 independent origins, 1 outlet
- Decided: 9 May 2026, 12:00 UTC by Ana
- Reviewers: Ana
- Page of this check: <https://desk.example/checks/C-1042>
- Version: 3

> Two origins that do not depend on one another.

### Appearances

> rebels seized the village

- Reuters: Rebels seize a village (A-12, 6 May 2026, 10:00 UTC)
- <https://news.example/village>
- Says: asserts
- Chain: Syrian Observatory for Human Rights (“said”) → Reuters
- Characters 10 to 35 of capture ${"ab".repeat(32)}

### Evidence

- For: UN; <https://pictures.example/1>; satellite picture of 7 May

## C-10: The army retook the village

- Standing: **Disputed (by exception)**
- Rests on: 1 independent origin, 1 outlet
- Decided: 9 May 2026, 12:00 UTC by Ana
- Reviewers: Ana, Ben
- Decided against the rule: The picture is older than the event.
- Version: 3

> SANA says so; the Observatory denies it.

### Appearances

> استعاد الجيش القرية

- SANA: Rebels seize a village (A-13)
- Says: asserts
- Chain: مصادر عسكرية (unnamed, “قالت”) → SANA
- Characters 10 to 35 of capture ${"ab".repeat(32)}

### Evidence

- Against: UN; <https://pictures.example/1>; “not \\<retaken\\>”; Answered: older
`;

const DESK = { "@type": "Organization", name: "The desk", url: "https://desk.example" };

const CLAIM_REVIEWS = [
  {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    author: DESK,
    claimReviewed: "Rebels seized the village",
    datePublished: "2026-05-09T12:00:00Z",
    itemReviewed: {
      "@type": "Claim",
      appearance: [
        {
          "@type": "CreativeWork",
          datePublished: "2026-05-06T10:00Z",
          headline: "Rebels seize a village",
          publisher: { "@type": "Organization", name: "Reuters" },
          url: "https://news.example/village",
        },
      ],
      author: [{ "@type": "Organization", name: "Syrian Observatory for Human Rights" }],
    },
    reviewRating: { "@type": "Rating", alternateName: "Corroborated" },
    url: "https://desk.example/checks/C-1042",
  },
  {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    author: DESK,
    claimReviewed: "The army retook the village",
    datePublished: "2026-05-09T12:00:00Z",
    itemReviewed: {
      "@type": "Claim",
      appearance: [
        {
          "@type": "CreativeWork",
          headline: "Rebels seize a village",
          publisher: { "@type": "Organization", name: "SANA" },
        },
      ],
      author: [{ "@type": "Organization", description: "Unnamed source", name: "مصادر عسكرية" }],
    },
    reviewRating: {
      "@type": "Rating",
      alternateName: "Disputed (by exception)",
      ratingExplanation: "Decided against the desk’s own rule: The picture is older than the event.",
    },
  },
];

describe("the documents of a small desk", () => {
  it("read in Markdown as they should, to the byte", () => {
    expect(renderExport("markdown", FILE).body).toBe(MARKDOWN);
  });

  it("are these ClaimReviews, to the byte", () => {
    expect(renderExport("claim_review", FILE).body).toBe(`${JSON.stringify(CLAIM_REVIEWS, null, 2)}\n`);
  });

  it("hold the same claims in every format", () => {
    for (const format of ["markdown", "html", "csv", "json", "claim_review"] as const) {
      const { body } = renderExport(format, FILE);

      expect(body.indexOf("Rebels seized the village")).toBeGreaterThan(0);
      expect(body.indexOf("The army retook the village")).toBeGreaterThan(
        body.indexOf("Rebels seized the village"),
      );
    }
  });
});
