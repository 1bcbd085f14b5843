import { describe, expect, it } from "vitest";
import type { CampMembership } from "./camp";
import { type CampToCheck, checkCamp } from "./check-camp";

const wanted = (over: Partial<CampToCheck> = {}): CampToCheck => ({
  id: null,
  conflictId: "war",
  source: { id: "s", ref: 7, name: "SANA", kind: "news_agency", mergedInto: null },
  since: "2012-01-01",
  until: null,
  ...over,
});

const stands = (over: Partial<CampMembership> = {}): CampMembership => ({
  ...{ id: "m", sourceId: "s", conflictId: "war", conflict: "A war", campId: "k", camp: "The government" },
  ...{ tie: "party", interest: null, since: null, until: "2011-12-31", citation: "a book", version: 1 },
  ...over,
});

describe("checkCamp", () => {
  it("lets a source stand on one side, then on another, and on one of another conflict", () => {
    expect(checkCamp(wanted(), []).ok).toBe(true);
    expect(checkCamp(wanted(), [stands()]).ok).toBe(true);
    expect(checkCamp(wanted(), [stands({ conflictId: "other", until: null })]).ok).toBe(true);
  });

  it("lets what was said before a merge be changed, but gives it no other days that are taken", () => {
    const merged = { ...wanted().source, mergedInto: { ref: 9, name: "Third" } };
    const [own, other] = [stands({ until: null }), stands({ id: "n", until: null })];
    const { since, until } = own;
    expect(checkCamp(wanted({ id: "m", source: merged, since, until }), [own, other]).ok).toBe(true);
    expect(checkCamp(wanted({ id: "m", source: merged }), [own]).ok).toBe(true);
    expect(checkCamp(wanted({ id: "m", source: merged }), [own, other])).toMatchObject({
      error: { kind: "camp_overlaps" },
    });
  });

  it("names the first reason in the order of the rule where several hold", () => {
    const source = { ...wanted().source, kind: "unnamed" as const, mergedInto: { ref: 9, name: "Third" } };
    const faults: Partial<CampToCheck>[] = [
      { until: "2011" },
      { source },
      { source: { ...source, kind: "outlet" } },
      {},
    ];
    const kinds = faults.map((_, at) => {
      const one = wanted(Object.assign({}, ...faults.slice(at).toReversed()));
      const result = checkCamp(one, [stands({ until: null })]);
      return result.ok ? null : result.error.kind;
    });
    expect(kinds).toEqual(["period_upside_down", "unnamed_source", "merged_source", "camp_overlaps"]);
  });

  it("lets a side that is changed not stand in its own way", () => {
    expect(checkCamp(wanted({ id: "m" }), [stands({ until: null })]).ok).toBe(true);
    expect(checkCamp(wanted({ id: "n" }), [stands({ until: null })]).ok).toBe(false);
  });

  const source = wanted().source;
  const refusals: [string, CampToCheck, CampMembership[], string, RegExp][] = [
    [
      "an end before the start",
      wanted({ until: "2011-01-01" }),
      [],
      "period_upside_down",
      /before it starts/,
    ],
    ["an unnamed source", wanted({ source: { ...source, kind: "unnamed" } }), [], "unnamed_source", /Nobody/],
    [
      "a merged source",
      wanted({ source: { ...source, mergedInto: { ref: 9, name: "Third" } } }),
      [],
      "merged_source",
      /Third/,
    ],
    [
      "two sides on one day",
      wanted(),
      [stands({ until: "2012-01-01" })],
      "camp_overlaps",
      /The government already, until/,
    ],
    ["two sides without dates", wanted(), [stands({ until: null })], "camp_overlaps", /without dates/],
  ];
  it.each(refusals)("refuses %s", (_, one, camps, kind, message) => {
    expect(checkCamp(one, camps)).toMatchObject({
      ok: false,
      error: { kind, message: expect.stringMatching(message) },
    });
  });
});
