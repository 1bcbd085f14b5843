import { describe, expect, it } from "vitest";
import { VERDICTS } from "@/domain/claims/standing";
import {
  CLAIM_REVIEWED_LENGTH,
  renderClaimReview,
  toClaimReview,
  toScriptJson,
} from "@/domain/summaries/claim-review";
import {
  aClaimExport,
  anExportAppearance,
  anExportFile,
  anExportLink,
  anExportOutlet,
} from "@/test/builders/export";

const DESK = { name: "The desk", url: "https://desk.example" };

function reviewOf(over: Parameters<typeof aClaimExport>[0]) {
  return JSON.parse(JSON.stringify(toClaimReview(aClaimExport(over), DESK)));
}

describe("a ClaimReview", () => {
  it("holds the claim, the verdict in words, the page and the author of the check", () => {
    expect(reviewOf({})).toMatchObject({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      claimReviewed: "Rebels seized the village",
      reviewRating: { "@type": "Rating", alternateName: "Corroborated" },
      url: "https://desk.example/checks/C-1042",
      author: { "@type": "Organization", name: "The desk", url: "https://desk.example" },
      datePublished: "2026-05-09T12:00:00Z",
    });
  });

  it.each(VERDICTS)("gives no number to the standing %s", (verdict) => {
    const { reviewRating } = reviewOf({ verdict, standing: verdict });

    expect(Object.keys(reviewRating)).toEqual(["@type", "alternateName"]);
  });

  it("says with the verdict that an editor decided it against the rule, and why", () => {
    const { reviewRating } = reviewOf({ overrideReason: "Heard on site" });

    expect(reviewRating.alternateName).toBe("Corroborated (by exception)");
    expect(reviewRating.ratingExplanation).toContain("Heard on site");
  });

  it("has no address where the check has no page", () => {
    expect(reviewOf({ checkUrl: null })).not.toHaveProperty("url");
  });

  it("cuts a long statement at a word", () => {
    const { claimReviewed } = reviewOf({ statement: "twelve words ".repeat(40) });

    expect([...claimReviewed].length).toBeLessThanOrEqual(CLAIM_REVIEWED_LENGTH);
    expect(claimReviewed).toMatch(/(twelve|words)…$/);
  });

  it("leaves a statement of exactly the length whole", () => {
    const statement = "😀".repeat(CLAIM_REVIEWED_LENGTH);

    expect(reviewOf({ statement }).claimReviewed).toBe(statement);
  });

  it("names the articles as the claim's appearances", () => {
    expect(reviewOf({}).itemReviewed.appearance).toEqual([
      {
        "@type": "CreativeWork",
        headline: "Rebels seize a village",
        publisher: { "@type": "Organization", name: "Reuters" },
        url: "https://news.example/village",
        datePublished: "2026-05-06T10:00Z",
      },
    ]);
  });
});

describe("the authors of the claim", () => {
  const chains = {
    sohr: [anExportOutlet("BBC"), anExportLink()],
    minister: [anExportOutlet(), anExportLink({ source: "A minister", kind: "person" })],
    denial: [anExportOutlet(), anExportLink({ source: "The army", kind: "government", stance: "denies" })],
    officials: [anExportOutlet(), anExportLink({ source: "officials", kind: "unnamed", unnamed: true })],
    bare: [anExportOutlet("BBC")],
    there: [{ ...anExportOutlet("BBC"), firstHand: true }],
  };

  function authors(...names: (keyof typeof chains)[]) {
    return reviewOf({ appearances: names.map((name) => anExportAppearance({ chain: chains[name] })) })
      .itemReviewed.author;
  }

  it("are the origins that assert it, each once", () => {
    expect(authors("minister", "sohr", "sohr")).toEqual([
      { "@type": "Organization", name: "Syrian Observatory for Human Rights" },
      { "@type": "Person", name: "A minister" },
    ]);
  });

  it("are nobody who denies it", () => {
    expect(authors("denial")).toBeUndefined();
  });

  it("are told to be unnamed where they are", () => {
    expect(authors("officials")).toEqual([
      { "@type": "Organization", name: "officials", description: "Unnamed source" },
    ]);
  });

  it("are not an outlet that elsewhere only passes the claim on", () => {
    expect(authors("bare", "sohr")).toEqual([
      { "@type": "Organization", name: "Syrian Observatory for Human Rights" },
    ]);
  });

  it("are the outlet as well where it was there", () => {
    expect(authors("there", "sohr")).toHaveLength(2);
  });

  it("are the outlet where no origin is stated", () => {
    expect(authors("bare")).toEqual([{ "@type": "Organization", name: "BBC" }]);
  });
});

describe("JSON for a script element", () => {
  it("can't be closed by a quote", () => {
    const body = renderClaimReview(
      anExportFile(aClaimExport({ statement: "</script><script>alert(1)</script>" })),
    );

    expect(body).not.toContain("<");
    expect(JSON.parse(body)[0].claimReviewed).toBe("</script><script>alert(1)</script>");
  });

  it("keeps its keys sorted", () => {
    expect(toScriptJson({ b: 1, a: 2 })).toBe('{\n  "a": 2,\n  "b": 1\n}');
  });

  it("is an array with one review a claim", () => {
    const file = anExportFile(aClaimExport({ ref: "C-1" }), aClaimExport({ ref: "C-2" }));

    expect(JSON.parse(renderClaimReview(file))).toHaveLength(2);
  });
});
