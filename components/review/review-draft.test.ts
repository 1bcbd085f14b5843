import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "@/domain/claims/standing";
import { CREDIBILITIES, EVIDENCE_STANCES, reviewInput } from "@/domain/review/schema";
import { emptyEvidence, isBlankEvidence, toEvidenceInput } from "./evidence-draft";
import {
  addRow,
  changeRow,
  chooseVerdict,
  emptyReview,
  parseDraft,
  type ReviewDraft,
  removeRow,
  rowsSent,
  toCredibility,
  toReviewInput,
} from "./review-draft";

const source = { value: "0198c0de-0000-7000-8000-000000000001", label: "SOHR" };

function aDraft(over: Partial<ReviewDraft> = {}): ReviewDraft {
  return { ...emptyReview("disputed"), rationale: "Two monitors deny it.", ...over };
}

describe("a piece of evidence while it is typed", () => {
  it.each([{ url: " " }, { quote: "\n" }, { note: "" }, { stance: "against" as const }])(
    "is blank while nothing stands in it but %o",
    (over) => {
      expect(isBlankEvidence({ ...emptyEvidence(0), ...over })).toBe(true);
    },
  );

  it.each([{ url: "https://sohr.example" }, { quote: "said" }, { note: "seen" }, { source }])(
    "is not blank with %o",
    (over) => {
      expect(isBlankEvidence({ ...emptyEvidence(0), ...over })).toBe(false);
    },
  );

  it("is sent with what was typed, trimmed, and nothing else", () => {
    const typed = { ...emptyEvidence(3, "against"), quote: " It never fell. ", source };
    expect(toEvidenceInput(typed)).toEqual({
      stance: "against",
      quote: "It never fell.",
      sourceId: source.value,
    });
  });

  it("names a source that is not registered", () => {
    const typed = { ...emptyEvidence(0), note: "seen", source: { ...source, isNew: true } };
    expect(toEvidenceInput(typed)).toEqual({ stance: "for", note: "seen", source: "SOHR" });
  });
});

describe("a review while it is written", () => {
  it("can't be sent without a verdict", () => {
    expect(toReviewInput(aDraft({ verdict: null }), 1)).toBeNull();
  });

  it("loses the reason against the rule with the verdict it was for", () => {
    const before = aDraft({ reason: "Both name the same office." });
    expect(chooseVerdict(before, "unverifiable")).toMatchObject({ verdict: "unverifiable", reason: "" });
    expect(chooseVerdict(before, "disputed")).toBe(before);
  });

  it("keeps what was typed when another verdict is chosen", () => {
    expect(chooseVerdict(aDraft(), "corroborated").rationale).toBe("Two monitors deny it.");
  });

  it.each([
    ["1", 1],
    ["6", 6],
    ["", null],
    ["7", null],
  ])("reads credibility %o as %o", (value, credibility) => {
    expect(toCredibility(value)).toBe(credibility);
  });

  it("gives each row of evidence a key that no other row ever had", () => {
    const two = addRow(addRow(aDraft()));
    const again = addRow(removeRow(two, 1));
    expect(again.evidence.map(({ key }) => key)).toEqual([0, 2]);
  });

  it("changes only the row it is told to", () => {
    const changed = changeRow(addRow(addRow(aDraft())), 1, { note: "seen" });
    expect(changed.evidence.map(({ note }) => note)).toEqual(["", "seen"]);
  });

  it("sends the rows in which something was typed, in their order", () => {
    const draft = changeRow(changeRow(addRow(addRow(addRow(aDraft()))), 2, { note: "b" }), 0, { note: "a" });
    expect(rowsSent(draft).map(({ note }) => note)).toEqual(["a", "b"]);
    expect(toReviewInput(draft, 4)?.evidence).toHaveLength(2);
  });

  it("leaves out what was not said", () => {
    expect(toReviewInput(aDraft(), 4)).toEqual({
      verdict: "disputed",
      rationale: "Two monitors deny it.",
      version: 4,
      evidence: [],
    });
  });

  it("is what the server takes, with everything in it", () => {
    const draft = changeRow(addRow(aDraft({ credibility: 6, reason: " known to us all " })), 0, {
      note: "seen",
      source,
    });
    expect(reviewInput.parse(toReviewInput(draft, 2))).toMatchObject({
      credibility: 6,
      reason: "known to us all",
      evidence: [{ stance: "for", note: "seen", sourceId: source.value }],
    });
  });
});

describe("a review kept in the browser", () => {
  const row = fc.record({
    key: fc.nat(),
    stance: fc.constantFrom(...EVIDENCE_STANCES),
    url: fc.string(),
    quote: fc.string(),
    note: fc.string(),
    source: fc.option(fc.record({ value: fc.string(), label: fc.string() })),
  });
  const draft = fc.record({
    verdict: fc.option(fc.constantFrom(...VERDICTS)),
    credibility: fc.option(fc.constantFrom(...CREDIBILITIES)),
    rationale: fc.string(),
    evidence: fc.array(row),
    reason: fc.string(),
    nextKey: fc.nat(),
  });

  it("comes back as it was", () => {
    fc.assert(
      fc.property(draft, (one) => {
        expect(parseDraft(JSON.stringify(one))).toEqual(one);
      }),
    );
  });

  it.each([null, "", "{", "[]", '{"verdict":"true"}', '{"rationale":"alone"}'])(
    "is not read from %o",
    (kept) => {
      expect(parseDraft(kept)).toBeNull();
    },
  );
});
