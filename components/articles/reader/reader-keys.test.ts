import { describe, expect, it, vi } from "vitest";
import { readerKeys } from "@/components/articles/reader/reader-keys";
import type { NearMatch, ProposedLink, ReadClaim, ReadItem, ReadSuggestion } from "@/domain/articles/reading";
import type { Standing } from "@/domain/claims/standing";

const place = { span: { start: 0, end: 4 }, quote: "They", statement: "They came.", version: 1 };
const andadolu: ProposedLink = {
  ...{ role: "relay", sourceId: null, name: "Andadolu", unnamed: false, checked: false, firstHand: false },
  ...{ stance: "asserts", cue: "told", mention: "Andadolu" },
  near: [
    { sourceId: "s-1", name: "Anadolu Agency" },
    { sourceId: "s-2", name: "Andalusia" },
  ],
};
const suggestion: ReadSuggestion = {
  ...{
    kind: "suggestion",
    key: "s",
    confidence: 0.8,
    rule: "told",
    chain: [],
    phrase: false,
    chainTaken: false,
  },
  ...place,
};
const aClaim = (standing: Standing): ReadClaim => ({
  ...{ kind: "claim", key: "a", claimId: "c", ref: "C-1042", standing, byException: false, chain: [] },
  ...place,
});

/** Presses one key with an item active, and gives everything that it set off. */
function pressed(key: string, active: ReadItem | null, review = true): unknown[][] {
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void done.push([name, ...args]);
  const noteLater =
    (name: string) =>
    async (...args: unknown[]) =>
      note(name)(...args);
  const takeMatch = (_: ReadSuggestion, link: ProposedLink, match: NearMatch) =>
    note("take")(link.name, match.name);
  const keys = readerKeys({
    ...{ active, move: note("move"), unfold: note("unfold"), open: note("open") },
    rights: { review, overrideGuard: false, renew: false },
    commands: {
      suggestion: { accept: noteLater("accept"), reject: noteLater("reject"), takeMatch },
      claim: { withdraw: noteLater("withdraw") },
      undoLast: vi.fn(note("undo")),
      say: note("say"),
    },
  });
  keys[key]?.();
  return done;
}

describe("the keys of the article screen", () => {
  it.each([
    ["j", [["move", 1]]],
    ["k", [["move", -1]]],
    ["l", [["unfold"]]],
    ["z", [["undo"]]],
    ["?", [["open", { kind: "keys" }]]],
  ])("%s works with nothing active", (key, expected) => {
    expect(pressed(key, null)).toEqual(expected);
  });

  it.each(["a", "m", "e", "x", "c", "d", "u", "s", "n"])("%s says that no card is active", (key) => {
    expect(pressed(key, null)).toEqual([["say", "No card is active."]]);
  });

  it.each(["s", "n"])("%s is left to the open card", (key) => {
    expect(pressed(key, suggestion)).toEqual([]);
  });

  it("accept, reject and edit the active suggestion, and never judge it", () => {
    expect(pressed("a", suggestion)).toEqual([["accept", suggestion]]);
    expect(pressed("x", suggestion)).toEqual([["reject", suggestion]]);
    expect(pressed("e", suggestion)).toEqual([["open", { kind: "edit", item: suggestion }]]);
    for (const key of ["c", "d", "u"])
      expect(pressed(key, suggestion)).toEqual([["say", "Accept the suggestion first, then review it."]]);
  });

  it("take the strongest offered name for the first link that has one", () => {
    const outlet: ProposedLink = { ...andadolu, role: "outlet", name: "Reuters", near: [] };
    const offered = { ...suggestion, chain: [outlet, andadolu] };
    expect(pressed("m", offered)).toEqual([["take", "Andadolu", "Anadolu Agency"]]);
    expect(pressed("m", { ...suggestion, chain: [outlet] })).toEqual([
      ["say", "No other name is offered on this card."],
    ]);
  });

  it("take the active claim back, and accept it no second time", () => {
    const claim = aClaim("unreviewed");
    expect(pressed("x", claim)).toEqual([["withdraw", claim]]);
    expect(pressed("a", claim)).toEqual([["say", "C-1042 is a claim already."]]);
  });

  it.each([
    ["c", "corroborated"],
    ["d", "disputed"],
    ["u", "unverifiable"],
  ])("%s opens the review with %s chosen, where the person may review", (key, verdict) => {
    const claim = aClaim("needs_re_review");
    expect(pressed(key, claim)).toEqual([["open", { kind: "review", claim, verdict }]]);
    expect(pressed(key, claim, false)).toEqual([["say", "Claims are reviewed by reviewers."]]);
  });

  it("open no review of a claim that is decided", () => {
    for (const key of ["c", "d", "u"])
      expect(pressed(key, aClaim("disputed"))).toEqual([["say", "C-1042 is decided already: disputed."]]);
  });
});
