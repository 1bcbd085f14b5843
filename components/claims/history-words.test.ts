import { describe, expect, it } from "vitest";
import { AUDIT_KINDS } from "@/domain/audit/event";
import type { HistoryEntry } from "@/server/claims/views";
import { historyChanges, historyTitle } from "./history-words";

const id = "0198c0de-0000-7000-8000-000000000001";

describe("the title of an event", () => {
  it.each([
    ["ClaimEdited", "reworded the claim"],
    ["EvidenceWithdrawn", "withdrew evidence"],
    ["ReviewWritten", "gave a review"],
    ["ClaimNeedsReReview", "made a re-review necessary"],
  ])("of %s goes on after a name", (kind, title) => {
    expect(historyTitle(kind)).toBe(title);
  });

  it("is its kind in words where it has none of its own", () => {
    expect(historyTitle("SourceMerged")).toBe("source merged");
  });

  it.each(
    AUDIT_KINDS.filter((kind) =>
      /^(Claim|Appearance|Chain|Contradiction|Distinction|Evidence|Figures|Origins|Review|Check)/.test(kind),
    ),
  )("of %s is written for people", (kind) => {
    expect(historyTitle(kind)).not.toMatch(
      /^(claims?|appearance|chain|contradiction|distinction|evidence|figures|origins|review|check) /,
    );
  });
});

describe("the changes of an event", () => {
  it("stand with what was before and what came after", () => {
    const event = { before: { statement: "Halfaya fell." }, after: { statement: "Halfaya was taken." } };
    expect(historyChanges(event)).toEqual([
      { label: "Statement", before: "Halfaya fell.", after: "Halfaya was taken." },
    ]);
  });

  it("name standings as the screens do", () => {
    const event = { before: { standing: "needs_re_review" }, after: { standing: "disputed" } };
    expect(historyChanges(event)).toEqual([
      { label: "Standing", before: "Needs re-review", after: "Disputed" },
    ]);
  });

  it("leave out ids and what stayed the same", () => {
    const event = {
      before: { round: 2, standing: "in_review" },
      after: { round: 2, reviewId: id, standing: "disputed" },
    };
    expect(historyChanges(event).map(({ label }) => label)).toEqual(["Standing"]);
  });

  it("come in one order, however they were stored", () => {
    const after = { rationale: "Seen.", credibility: 2, verdict: "corroborated" };
    expect(historyChanges({ before: null, after })).toEqual([
      { label: "Verdict", before: null, after: "Corroborated" },
      { label: "Credibility", before: null, after: "2" },
      { label: "Rationale", before: null, after: "Seen." },
    ]);
  });

  it("draw a chain the way the words travelled, with every stance but a plain assertion", () => {
    const outlet = { role: "outlet", source: "Harbour Daily", stance: "asserts" };
    const denies = { role: "origin", source: "Defence Ministry", stance: "denies" };
    const event = {
      before: { appearanceId: id, chain: [outlet] },
      after: { appearanceId: id, chain: [outlet, denies] },
    };
    expect(historyChanges(event)).toEqual([
      { label: "Chain", before: "Harbour Daily", after: "Defence Ministry (denies) → Harbour Daily" },
    ]);
  });

  it("tell what was decided about which origins, and why two claims can't both hold", () => {
    const after = { decision: "dependent", origins: ["SOHR", "Anadolu"], reasons: ["another day"] };
    expect(historyChanges({ before: null, after })).toEqual([
      { label: "Decision", before: null, after: "dependent" },
      { label: "Origins", before: null, after: "SOHR, Anadolu" },
      { label: "Reasons", before: null, after: "another day" },
    ]);
  });

  const killed = { printed: "30", low: 30, high: 30, bound: "exactly", category: "killed" };
  const dozens = {
    ...killed,
    printed: "dozens",
    low: 12,
    high: null,
    bound: "at_least",
    ofWhom: "civilians",
  };

  it("tell how figures were corrected, as the claim's page shows them", () => {
    const event = { before: { figures: [killed] }, after: { figures: [killed, dozens] } };
    const before = "Killed: 30, printed “30”";
    const after = `${before}; Killed, civilians: at least 12, printed “dozens”`;
    expect(historyChanges(event)).toEqual([{ label: "Figures", before, after }]);
  });

  it("tell that no figure was left", () => {
    const event = { before: { figures: [killed] }, after: { figures: [] } };
    expect(historyChanges(event)).toEqual([
      { label: "Figures", before: "Killed: 30, printed “30”", after: null },
    ]);
  });

  it("name a figure that can't be read any more by its printed words", () => {
    const after = { figures: [{ printed: "a score", category: "vanished" }] };
    expect(historyChanges({ before: null, after })).toEqual([
      { label: "Figures", before: null, after: "a score" },
    ]);
  });

  const nothing: HistoryEntry["after"][] = [null, [], "text", 3, {}, { statement: "" }, { chain: "none" }];
  it.each(nothing.map((after) => ({ after })))("are none in %o", ({ after }) => {
    expect(historyChanges({ before: null, after })).toEqual([]);
  });
});
