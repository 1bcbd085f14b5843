import { describe, expect, it } from "vitest";
import { hasMovedOn, type Judgeable } from "@/domain/summaries/moved-on";
import { aClaimExport, anExportAppearance, anExportEvidence, anExportLink } from "@/test/builders/export";

const judged: Judgeable = aClaimExport();
const [appearance = anExportAppearance()] = judged.appearances;

describe("a claim that was judged", () => {
  it("has not moved on while everything is as it was", () => {
    expect(hasMovedOn(judged, structuredClone(judged))).toBe(false);
  });

  it("has not moved on because the database gives the keys in another order", () => {
    const turned = Object.fromEntries(Object.entries(appearance).toReversed());
    expect(hasMovedOn(judged, { ...judged, appearances: [{ ...appearance, ...turned }] })).toBe(false);
  });

  it.each([
    ["2016-05-01", "2016-05"],
    ["2016-05-01", "2016-05-01T00:00Z"],
    ["2016-01-01", "2016"],
  ])("has not moved on because its date was kept as %s and is told as %s", (kept, told) => {
    const of = (publishedAt: string) => ({ ...judged, appearances: [{ ...appearance, publishedAt }] });
    expect(hasMovedOn(of(kept), of(told))).toBe(false);
  });

  it("has not moved on because it was published", () => {
    const published = aClaimExport({ claimVersion: 4, checkUrl: null });
    expect(hasMovedOn(judged, published)).toBe(false);
  });

  it.each<[string, Partial<Judgeable>]>([
    ["its words", { statement: "Rebels seized two villages" }],
    ["one more appearance", { appearances: [appearance, anExportAppearance({ articleRef: "A-13" })] }],
    ["a link of its chain", { appearances: [{ ...appearance, chain: [anExportLink({ firstHand: true })] }] }],
    ["another date", { appearances: [{ ...appearance, publishedAt: "2016-05-02" }] }],
    ["a date taken away", { appearances: [{ ...appearance, publishedAt: null }] }],
    ["evidence brought", { evidence: [anExportEvidence(), anExportEvidence({ stance: "against" })] }],
    ["evidence taken back", { evidence: [] }],
    ["evidence answered", { evidence: [anExportEvidence({ answer: "Another village." })] }],
  ])("has moved on by %s", (_, change) => {
    expect(hasMovedOn(judged, { ...judged, ...change })).toBe(true);
  });
});
