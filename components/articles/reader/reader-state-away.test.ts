import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTextOrder, type ReadClaim, type ReadItem, type ReadSuggestion } from "@/domain/articles/reading";
import { openReader, type ReaderEvent, type ReaderState, readerReducer } from "./reader-state";

const shared = { quote: "words", statement: "Words.", version: 1, chain: [] };
const aClaim = (key: string, start: number, said: Partial<ReadClaim> = {}): ReadClaim => ({
  ...{ ...shared, kind: "claim", key, claimId: `claim of ${key}`, ref: "C-1001", standing: "unreviewed" },
  ...{ byException: false, span: { start, end: start + 5 }, ...said },
});
const aSuggestion = (key: string, start: number, said: Partial<ReadSuggestion> = {}): ReadSuggestion => ({
  ...{ ...shared, kind: "suggestion", key, span: { start, end: start + 5 }, confidence: 0.8, rule: "said" },
  ...{ phrase: false, chainTaken: false, ...said },
});
const keys = ({ items }: ReaderState) => items.map(({ key }) => key).join(" ");
const follow = (state: ReaderState, ...events: ReaderEvent[]) => events.reduce(readerReducer, state);

const TWICE = openReader([
  aClaim("c1", 0, { claimId: "one" }),
  aSuggestion("s1", 10),
  aClaim("c2", 20, { claimId: "one" }),
  aClaim("c3", 30, { claimId: "other" }),
]);
const withdrawn = aClaim("c2", 20, { claimId: "one", version: 2 });
const back = aClaim("c2", 20, { claimId: "one", version: 3, statement: "Other words." });

describe("a claim that is taken back", () => {
  it("goes from every place where it stands, and leaves the others", () => {
    const gone = follow(TWICE, { type: "withdrawn", claim: withdrawn });
    expect([keys(gone), gone.activeKey]).toEqual(["s1 c3", "s1"]);
  });

  it.each([
    ["the next one that stays", "c1", "s1"],
    ["the next one, from its second place", "c2", "c3"],
    ["what was open, where that is another", "c3", "c3"],
  ])("leaves open %s", (_what, active, then) => {
    const at = follow(TWICE, { type: "picked", key: active });
    expect(follow(at, { type: "withdrawn", claim: withdrawn }).activeKey).toBe(then);
  });

  it("leaves nothing open where nothing else was there", () => {
    const alone = openReader([aClaim("c1", 0, { claimId: "one" }), aClaim("c2", 20, { claimId: "one" })]);
    expect(follow(alone, { type: "withdrawn", claim: withdrawn })).toMatchObject({
      items: [],
      activeKey: null,
    });
  });

  it("comes back to all its places with what it holds now, and is open", () => {
    const state = follow(
      TWICE,
      { type: "withdrawn", claim: withdrawn },
      { type: "broughtBack", claim: back },
    );
    expect([keys(state), state.activeKey]).toEqual(["c1 s1 c2 c3", "c2"]);
    expect(state.items[0]).toMatchObject({ key: "c1", statement: "Other words.", version: 3 });
    expect(state.items[0]?.span).toEqual({ start: 0, end: 5 });
    expect(state.away).toEqual([]);
  });

  it("comes back alone: another claim that was taken back too stays away", () => {
    const other = aClaim("c3", 30, { claimId: "other" });
    const both = follow(
      TWICE,
      { type: "withdrawn", claim: withdrawn },
      { type: "withdrawn", claim: other },
      { type: "broughtBack", claim: other },
    );
    expect(keys(both)).toBe("s1 c3");
    expect(keys(follow(both, { type: "broughtBack", claim: back }))).toBe("c1 s1 c2 c3");
  });

  it("stands once however often it is brought back", () => {
    const twice = follow(TWICE, { type: "broughtBack", claim: back }, { type: "broughtBack", claim: back });
    expect(keys(twice)).toBe("c1 s1 c2 c3");
  });

  it("is where the text has it although the text was read again meanwhile", () => {
    const state = follow(
      TWICE,
      { type: "withdrawn", claim: withdrawn },
      { type: "renewed", suggestions: [aSuggestion("s9", 25)] },
      { type: "broughtBack", claim: back },
    );
    expect(keys(state)).toBe("c1 c2 s9 c3");
  });
});

describe("a merged claim", () => {
  const into = aClaim("c3", 30, { claimId: "other", ref: "C-7", statement: "Merged.", version: 8 });
  const merge: ReaderEvent = { type: "merged", claimId: "one", into };

  it("gives its places to the other one, and stays open", () => {
    const state = follow(TWICE, { type: "picked", key: "c2" }, merge);
    expect([keys(state), state.activeKey]).toEqual(["c1 s1 c2 c3", "c2"]);
    expect(state.items.filter((item) => item.kind === "claim").map(({ claimId }) => claimId)).toEqual([
      "other",
      "other",
      "other",
    ]);
  });

  it("has its own words and reference again at each place once that is undone, and the other keeps its own", () => {
    const state = follow(TWICE, merge, { type: "broughtBack", claim: back });
    expect(state.items).toMatchObject([
      { key: "c1", claimId: "one", ref: "C-1001", version: 3 },
      { key: "s1" },
      { key: "c2", claimId: "one", ref: "C-1001", version: 3 },
      { key: "c3", claimId: "other", ref: "C-7", version: 8 },
    ]);
  });
});

describe("whatever happens on the article screen", () => {
  const item = fc
    .record({ number: fc.nat(30), start: fc.nat(60), isClaim: fc.boolean() })
    .map(
      ({ number, start, isClaim }): ReadItem =>
        isClaim
          ? aClaim(`c${number}`, start, { claimId: `claim ${number % 4}` })
          : aSuggestion(`s${number}`, start, { confidence: number % 2 === 0 ? 0.9 : 0.1 }),
    );
  const some = fc.uniqueArray(item, { selector: ({ key }) => key, maxLength: 12 });
  const step = fc.record({
    kind: fc.constantFrom("move", "fold", "bring back", "go on", "deal with"),
    place: fc.nat(11),
    by: fc.constantFrom<1 | -1>(1, -1),
  });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  /** What somebody at the screen does next, with the card at `place` where it takes one. */
  function eventOf({ items, away: [gone] }: ReaderState, { kind, place, by }: Step): ReaderEvent {
    const at = items[place % Math.max(1, items.length)];
    if (kind === "fold") return { type: "folded", unfolded: by === 1 };
    if (kind === "bring back" && gone) return { type: "broughtBack", claim: gone };
    if (kind === "go on" && at) return { type: "wentOn", from: at.key };
    if (kind !== "deal with" || !at) return { type: "moved", by };
    return at.kind === "claim"
      ? { type: "withdrawn", claim: at }
      : { type: "claimed", claim: aClaim(`m${at.key}`, at.span.start), insteadOf: at.key };
  }

  it("keeps the cards in text order, each there once, and what is open among them", () => {
    fc.assert(
      fc.property(some, fc.array(step, { maxLength: 20 }), (items, steps) => {
        const state = steps.reduce((at, one) => readerReducer(at, eventOf(at, one)), openReader(items));
        expect(state.items).toEqual(inTextOrder(state.items));
        expect(new Set(state.items.map(({ key }) => key)).size).toBe(state.items.length);
        if (state.activeKey !== null) expect(keys(state).split(" ")).toContain(state.activeKey);
      }),
    );
  });

  it("leaves the cards as they were once a claim is taken back and brought back unchanged", () => {
    fc.assert(
      fc.property(some, fc.nat(11), (items, place) => {
        const open = openReader(items);
        const at = open.items[place % Math.max(1, items.length)];
        if (at?.kind !== "claim") return;
        const state = follow(open, { type: "withdrawn", claim: at }, { type: "broughtBack", claim: at });
        expect(state.items.map(({ key, span }) => [key, span])).toEqual(
          open.items.map(({ key, span }) => [key, span]),
        );
      }),
    );
  });
});
