import { describe, expect, it } from "vitest";
import type { Finding } from "./finding";
import { settleOverlaps } from "./nesting";
import type { TokenRange } from "./tokens";

const range = ([from, to]: [number, number]): TokenRange => ({ from, to });

interface Places {
  source: [number, number];
  cue: [number, number];
  content: [number, number][];
}

/** A finding at token numbers; its name stands as its rule. */
function finding(name: string, { source, cue, content }: Places, more: Partial<Finding> = {}): Finding {
  return {
    rule: name,
    sentence: 0,
    content: content.map(range),
    link: { source: range(source), cue: [range(cue)], stance: "asserts" },
    relays: [],
    deeper: [],
    confidence: 0.8,
    ...more,
  };
}

const OUTER = finding("outer", { source: [0, 1], cue: [1, 2], content: [[2, 12]] });
const INNER = finding("inner", { source: [3, 4], cue: [4, 5], content: [[5, 12]] }, { confidence: 0.6 });
const anything = { isPassedOn: () => true };
const nothing = { isPassedOn: () => false };
const names = (findings: Finding[]) => findings.map(({ rule }) => rule);

describe("an attribution at the beginning of another one's content", () => {
  it.each([
    ["outer first", [OUTER, INNER]],
    ["inner first", [INNER, OUTER]],
  ])("is what the other one passes on, %s", (_order, findings) => {
    const settled = settleOverlaps(findings, anything);

    expect(settled).toEqual([{ ...INNER, relays: [OUTER.link], confidence: 0.6 }]);
  });

  it("is no surer than the less sure of the two", () => {
    const unsure = { ...OUTER, confidence: 0.3 };

    expect(settleOverlaps([unsure, INNER], anything)[0]?.confidence).toBe(0.3);
  });

  it("keeps the relays of both, the outlet's side first", () => {
    const told = { source: range([20, 21]), cue: [range([21, 22])], stance: "asserts" as const };
    const cited = { source: range([22, 23]), cue: [range([23, 24])], stance: "asserts" as const };
    const [one] = settleOverlaps(
      [
        { ...OUTER, relays: [told] },
        { ...INNER, relays: [cited] },
      ],
      anything,
    );

    expect(one?.relays).toEqual([told, OUTER.link, cited]);
  });

  it("may be confirmed by the other one, and is dropped when that one denies it", () => {
    const withStance = (stance: Finding["link"]["stance"]) => ({ ...OUTER, link: { ...OUTER.link, stance } });

    expect(names(settleOverlaps([withStance("confirms"), INNER], anything))).toEqual(["inner"]);
    expect(names(settleOverlaps([withStance("denies"), INNER], anything))).toEqual(["outer"]);
    expect(names(settleOverlaps([INNER, withStance("could_not_verify")], anything))).toEqual(["outer"]);
  });

  it("is dropped when the language takes it for the speaker's own words", () => {
    expect(names(settleOverlaps([OUTER, INNER], nothing))).toEqual(["outer"]);
    expect(names(settleOverlaps([INNER, OUTER], nothing))).toEqual(["outer"]);
  });

  it("may have one conjunction before it, and no more", () => {
    const deeper = finding("inner", { source: [4, 5], cue: [5, 6], content: [[6, 12]] });

    expect(names(settleOverlaps([OUTER, deeper], anything))).toEqual(["outer"]);
  });

  it("becomes one chain of all when several stand inside one another", () => {
    const innermost = finding("innermost", { source: [6, 7], cue: [7, 8], content: [[8, 12]] });
    const settled = settleOverlaps([INNER, innermost, OUTER], anything);

    expect(names(settled)).toEqual(["innermost"]);
    expect(settled[0]?.relays).toEqual([OUTER.link, INNER.link]);
  });
});

describe("attributions that meet elsewhere", () => {
  it("stay both, in text order, when they do not overlap", () => {
    const later = finding("later", { source: [14, 15], cue: [15, 16], content: [[16, 20]] });

    expect(names(settleOverlaps([later, OUTER], anything))).toEqual(["outer", "later"]);
  });

  it("are ordered by whichever of source, cue and content stands first", () => {
    const contentFirst = finding("content first", { source: [30, 31], cue: [29, 30], content: [[20, 29]] });
    const sourceFirst = finding("source first", { source: [25, 26], cue: [32, 33], content: [[33, 40]] });

    expect(names(settleOverlaps([sourceFirst, contentFirst], nothing))).toEqual([
      "content first",
      "source first",
    ]);
  });

  it("keep the first of two that have a word of their cues in common", () => {
    const same = finding("same cue", { source: [13, 14], cue: [1, 3], content: [[14, 18]] });

    expect(names(settleOverlaps([OUTER, same], anything))).toEqual(["outer"]);
    expect(names(settleOverlaps([same, OUTER], anything))).toEqual(["same cue"]);
  });

  it("keep both when one cue ends where the other begins", () => {
    const next = finding("next", { source: [13, 14], cue: [12, 13], content: [[14, 18]] });
    const before = finding("before", { source: [10, 11], cue: [11, 12], content: [[5, 10]] });

    expect(names(settleOverlaps([before, next], anything))).toEqual(["before", "next"]);
  });

  it("drop the one that only says who the source of the other is", () => {
    const identified = finding("outer", { source: [0, 6], cue: [6, 7], content: [[7, 12]] });
    const identifies = finding("identifies", { source: [0, 2], cue: [2, 3], content: [[3, 6]] });

    expect(names(settleOverlaps([identifies, identified], anything))).toEqual(["outer"]);
  });

  it("keep the one whose source lies only partly in the other's content", () => {
    const beside = finding("beside", { source: [11, 13], cue: [13, 14], content: [[14, 20]] });

    expect(names(settleOverlaps([OUTER, beside], anything))).toEqual(["outer", "beside"]);
  });
});
