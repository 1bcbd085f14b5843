import { describe, expect, it } from "vitest";
import type { ReadClaim, ReadSuggestion } from "@/domain/articles/reading";
import { openReader, type ReaderState, readerReducer } from "./reader-state";

const shared = { quote: "words", statement: "Words.", version: 1, chain: [] };
const aClaim = (key: string, start: number, fields: Partial<ReadClaim> = {}): ReadClaim => ({
  ...shared,
  kind: "claim",
  key,
  claimId: `claim of ${key}`,
  ref: "C-1001",
  standing: "unreviewed",
  byException: false,
  span: { start, end: start + 5 },
  ...fields,
});
const aSuggestion = (key: string, start: number, confidence = 0.8): ReadSuggestion => ({
  ...shared,
  kind: "suggestion",
  key,
  span: { start, end: start + 5 },
  confidence,
  rule: "said-before",
  phrase: false,
  chainTaken: false,
});
const keys = ({ items }: ReaderState) => items.map((item) => item.key).join(" ");

const opened = openReader([aSuggestion("s2", 20), aClaim("c1", 0), aSuggestion("s1", 10)]);

describe("a claim that is merged into another", () => {
  it("stands under the other wherever either appears, at its own place", () => {
    const into = aClaim("elsewhere", 90, { claimId: "target", ref: "C-7", statement: "Merged.", version: 4 });
    const open = openReader([aClaim("c1", 0, { claimId: "own" }), aClaim("c2", 9, { claimId: "target" })]);
    const { items } = readerReducer(open, { type: "merged", claimId: "own", into });
    expect(items).toMatchObject([
      { key: "c1", claimId: "target", ref: "C-7", statement: "Merged.", version: 4, span: { start: 0 } },
      { key: "c2", claimId: "target", ref: "C-7", version: 4 },
    ]);
  });
});

describe("openReader", () => {
  it("puts everything in text order and starts at the first suggestion", () => {
    expect(keys(opened)).toBe("c1 s1 s2");
    expect(opened.activeKey).toBe("s1");
  });

  it("starts at the first claim when nothing is suggested", () => {
    expect(openReader([aClaim("c2", 9), aClaim("c1", 1)]).activeKey).toBe("c1");
  });

  it("starts with nothing on an empty rail", () => {
    expect(openReader([])).toEqual({ items: [], activeKey: null, unfolded: false, away: [], rejected: [] });
  });
});

describe("readerReducer", () => {
  it.each([
    ["forward", 1, "s2"],
    ["back", -1, "c1"],
  ] as const)("moves %s", (_way, by, key) => {
    expect(readerReducer(opened, { type: "moved", by }).activeKey).toBe(key);
  });

  it("stays at the ends, and goes to the first from nowhere", () => {
    const last = readerReducer(opened, { type: "picked", key: "s2" });
    const nowhere = readerReducer(opened, { type: "picked", key: null });

    expect(readerReducer(last, { type: "moved", by: 1 }).activeKey).toBe("s2");
    expect(readerReducer(nowhere, { type: "moved", by: -1 }).activeKey).toBe("c1");
  });

  it("puts the claim where its suggestion was", () => {
    const after = readerReducer(opened, { type: "claimed", claim: aClaim("c2", 10), insteadOf: "s1" });

    expect(keys(after)).toBe("c1 c2 s2");
    expect(after.activeKey).toBe("c2");
  });

  it("goes on to the next open suggestion, past claims, and stays where there is none", () => {
    const mixed = openReader([aSuggestion("s1", 10), aClaim("c1", 15), aSuggestion("s2", 20)]);
    const on = readerReducer(mixed, { type: "wentOn", from: "s1" });

    expect(on.activeKey).toBe("s2");
    expect(readerReducer(on, { type: "wentOn", from: "s2" }).activeKey).toBe("s2");
    expect(readerReducer(on, { type: "wentOn", from: "s1" }).activeKey).toBe("s2");
  });

  it("takes nobody back who has gone on before the claim came", () => {
    const on = readerReducer(opened, { type: "wentOn", from: "s1" });
    const after = readerReducer(on, { type: "claimed", claim: aClaim("c2", 10), insteadOf: "s1" });

    expect([keys(after), after.activeKey]).toEqual(["c1 c2 s2", "s2"]);
  });

  it("leaves the suggestion there when it becomes several claims", () => {
    expect(keys(readerReducer(opened, { type: "claimed", claim: aClaim("c2", 10), insteadOf: null }))).toBe(
      "c1 c2 s1 s2",
    );
  });

  it("goes on to the next when the active one is removed, to the one before at the end", () => {
    const once = readerReducer(opened, { type: "removed", key: "s1" });
    expect([keys(once), once.activeKey]).toEqual(["c1 s2", "s2"]);

    const twice = readerReducer(once, { type: "removed", key: "s2" });
    expect([keys(twice), twice.activeKey]).toEqual(["c1", "c1"]);
  });

  it("stays where it is when another one is removed", () => {
    expect(readerReducer(opened, { type: "removed", key: "s2" }).activeKey).toBe("s1");
  });

  it("brings back what an undo restores, in its old place", () => {
    const claimed = readerReducer(opened, { type: "claimed", claim: aClaim("c2", 10), insteadOf: "s1" });
    const undone = readerReducer(claimed, { type: "restored", item: aSuggestion("s1", 10), insteadOf: "c2" });

    expect([keys(undone), undone.activeKey]).toEqual(["c1 s1 s2", "s1"]);
  });

  it("changes a claim wherever it appears, and only there", () => {
    const twice = openReader([
      aClaim("c1", 0, { claimId: "one" }),
      aClaim("c2", 30, { claimId: "one" }),
      aClaim("c3", 40),
      aSuggestion("s1", 50),
    ]);
    const changed = aClaim("c1", 0, {
      claimId: "one",
      statement: "Better words.",
      standing: "disputed",
      version: 2,
    });
    const after = readerReducer(twice, { type: "changed", item: changed });

    expect(after.items[0]).toBe(changed);
    expect(after.items[1]).toMatchObject({
      key: "c2",
      span: { start: 30 },
      statement: "Better words.",
      standing: "disputed",
    });
    expect(after.items.slice(2)).toEqual(twice.items.slice(2));
  });
});

describe("a changed suggestion", () => {
  it("takes its own place and leaves the rest", () => {
    const reworded = { ...aSuggestion("s1", 10), chainTaken: true };
    const after = readerReducer(opened, { type: "changed", item: reworded });

    expect(after.items[1]).toBe(reworded);
    expect(after.items[2]).toBe(opened.items[2]);
  });
});

describe("a text that was read again", () => {
  const withClaim = openReader([aClaim("c1", 0), aSuggestion("s1", 10), aSuggestion("s2", 20)]);

  it("shows other suggestions beside the claims, and stays where it was", () => {
    const at = readerReducer(withClaim, { type: "picked", key: "s2" });
    const after = readerReducer(at, {
      type: "renewed",
      suggestions: [aSuggestion("s2", 20), aSuggestion("new", 5)],
    });

    expect([keys(after), after.activeKey]).toEqual(["c1 new s2", "s2"]);
  });

  it("goes to the first suggestion when the active one is gone, and keeps what is unfolded", () => {
    const shown = readerReducer(withClaim, { type: "folded", unfolded: true });
    const after = readerReducer(shown, { type: "renewed", suggestions: [aSuggestion("new", 5)] });

    expect(after).toMatchObject({ activeKey: "new", unfolded: true });
    expect(readerReducer(shown, { type: "renewed", suggestions: [] }).activeKey).toBe("c1");
  });
});

describe("unlikely suggestions", () => {
  const folded = openReader([
    aSuggestion("low1", 0, 0.3),
    aSuggestion("s1", 10),
    aSuggestion("low2", 20, 0.4),
    aSuggestion("s2", 30),
  ]);
  const unfolded = readerReducer(folded, { type: "folded", unfolded: true });

  it("are not what the screen opens with", () => {
    expect(folded).toMatchObject({ activeKey: "s1", unfolded: false });
    expect(openReader([aSuggestion("low1", 0, 0.3)]).activeKey).toBeNull();
  });

  it("are stepped over while they are folded away, and met once they are shown", () => {
    expect(readerReducer(folded, { type: "moved", by: 1 }).activeKey).toBe("s2");
    expect(readerReducer(unfolded, { type: "moved", by: 1 }).activeKey).toBe("low2");
    expect(readerReducer(unfolded, { type: "moved", by: -1 }).activeKey).toBe("low1");
  });

  it("are passed over when the active one goes", () => {
    expect(readerReducer(folded, { type: "removed", key: "s1" }).activeKey).toBe("s2");
    expect(readerReducer(unfolded, { type: "removed", key: "s1" }).activeKey).toBe("low2");
  });

  it("stay shown when one is accepted and the acceptance undone", () => {
    const claim = aClaim("c1", 20);
    const at = readerReducer(unfolded, { type: "picked", key: "low2" });
    const claimed = readerReducer(at, { type: "claimed", claim, insteadOf: "low2" });
    const item = aSuggestion("low2", 20, 0.4);
    const undone = readerReducer(claimed, { type: "restored", item, insteadOf: "c1" });

    expect(claimed).toMatchObject({ unfolded: true, activeKey: "c1" });
    expect(undone).toEqual({ ...unfolded, activeKey: "low2" });
  });

  it("can be folded again; the active one stays where the steps begin", () => {
    const active = readerReducer(unfolded, { type: "picked", key: "low2" });
    const again = readerReducer(active, { type: "folded", unfolded: false });

    expect(again.activeKey).toBe("low2");
    expect(readerReducer(again, { type: "moved", by: 1 }).activeKey).toBe("s2");
    expect(readerReducer(again, { type: "moved", by: -1 }).activeKey).toBe("s1");
  });
});
