import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceInWords, FOLDED_BELOW, inSight, isFoldable } from "./folding";
import type { ReadClaim, ReadItem, ReadSuggestion } from "./reading";

const shared = { span: { start: 0, end: 5 }, quote: "words", statement: "Words.", version: 1, chain: [] };
const aSuggestion = (key: string, confidence: number): ReadSuggestion => ({
  ...shared,
  kind: "suggestion",
  key,
  confidence,
  rule: "headline",
  phrase: false,
  chainTaken: false,
});
const aClaim = (key: string): ReadClaim => ({
  ...shared,
  kind: "claim",
  key,
  claimId: key,
  ref: "C-1001",
  standing: "unreviewed",
  byException: false,
});
const keysOf = (items: readonly ReadItem[]) => items.map(({ key }) => key).join(" ");

describe("confidenceInWords", () => {
  it.each([
    [1, "very likely, 100 %"],
    [0.85, "very likely, 85 %"],
    [0.849, "likely, 85 %"],
    [0.65, "likely, 65 %"],
    [0.5, "uncertain, 50 %"],
    [0.3, "unlikely, 30 %"],
    [0, "unlikely, 0 %"],
  ])("says %d as %j", (confidence, words) => {
    expect(confidenceInWords(confidence)).toBe(words);
  });
});

describe("isFoldable", () => {
  it.each([
    [0.3, true],
    [FOLDED_BELOW - 0.001, true],
    [FOLDED_BELOW, false],
    [0.9, false],
  ])("of a suggestion at %d is %s", (confidence, foldable) => {
    expect(isFoldable(aSuggestion("s", confidence))).toBe(foldable);
  });

  it("folds what only names a thing, however sure it is", () => {
    expect(isFoldable({ ...aSuggestion("s", 0.9), phrase: true })).toBe(true);
  });

  it("folds nothing that came through a relay, unless it only names a thing", () => {
    const relay = {
      sourceId: null,
      name: "Anadolu",
      unnamed: false,
      checked: true,
      firstHand: false,
      near: [],
    };
    const link = {
      ...relay,
      role: "relay" as const,
      stance: "asserts" as const,
      cue: "reported",
      mention: "Anadolu",
    };
    const relayed = { ...aSuggestion("s", 0.2), chain: [link] };
    expect(isFoldable(relayed)).toBe(false);
    expect(isFoldable({ ...relayed, phrase: true })).toBe(true);
  });

  it("never folds a claim", () => {
    expect(isFoldable(aClaim("c"))).toBe(false);
  });
});

describe("inSight", () => {
  const items = [
    aSuggestion("low", 0.2),
    aClaim("claim"),
    aSuggestion("high", 0.8),
    aSuggestion("poor", 0.4),
  ];

  it("leaves the unlikely ones out until they are asked for, in the order given", () => {
    expect(keysOf(inSight(items, { unfolded: false, activeKey: null }))).toBe("claim high");
    expect(keysOf(inSight(items, { unfolded: true, activeKey: null }))).toBe("low claim high poor");
  });

  it("keeps the active one in sight", () => {
    expect(keysOf(inSight(items, { unfolded: false, activeKey: "poor" }))).toBe("claim high poor");
  });

  it("gives the very same list when nothing is folded away, so that nothing is measured again", () => {
    const sure = [aClaim("claim"), aSuggestion("high", 0.8)];

    expect(inSight(sure, { unfolded: false, activeKey: "high" })).toBe(sure);
    expect(inSight(items, { unfolded: true, activeKey: null })).toBe(items);
  });

  it("never hides a claim or a likely suggestion, and shows all when unfolded", () => {
    const someItems = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

    fc.assert(
      fc.property(someItems, fc.boolean(), (confidences, unfolded) => {
        const some = confidences.map((confidence, i) => aSuggestion(`${i}`, confidence));
        const shown = inSight(some, { unfolded, activeKey: null });

        expect(shown).toEqual(unfolded ? some : some.filter(({ confidence }) => confidence >= FOLDED_BELOW));
      }),
    );
  });
});
