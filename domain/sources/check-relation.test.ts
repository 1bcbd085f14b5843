import { describe, expect, it } from "vitest";
import { aTie } from "@/test/builders/tie";
import { checkRelation, type RelationToCheck } from "./check-relation";
import type { MergeParty } from "./merge";

const aParty = (name: string, over: Partial<MergeParty> = {}): MergeParty => ({
  id: name,
  ref: name.charCodeAt(0),
  name,
  kind: "news_agency",
  mergedInto: null,
  ...over,
});

const wanted = (written: string, over: Partial<RelationToCheck> = {}): RelationToCheck => {
  const { kind, fromId, toId, since, until } = aTie(written);
  return { id: null, kind, from: aParty(fromId), to: aParty(toId), since, until, ...over };
};
const mergedInto = { ref: 9, name: "Third" };

describe("checkRelation", () => {
  it("lets a first tie stand, and a second one of another kind", () => {
    expect(checkRelation(wanted("sana state_run_by syria"), []).ok).toBe(true);
    expect(checkRelation(wanted("sana relays syria"), [aTie("sana state_run_by syria")]).ok).toBe(true);
  });

  it("lets what was recorded before a merge be changed, but gives it no other days that are taken", () => {
    const tie = { ...aTie("a relays b"), id: "own" };
    const from = aParty("a", { mergedInto });
    const twin = aTie("a relays b");
    expect(checkRelation(wanted("a relays b", { id: "own", from }), [tie, twin]).ok).toBe(true);
    expect(checkRelation(wanted("a relays b 2015-01-01..", { id: "own", from }), [tie]).ok).toBe(true);
    expect(checkRelation(wanted("a relays b 2015-01-01..", { id: "own", from }), [tie, twin])).toMatchObject({
      error: { kind: "relation_overlaps" },
    });
  });

  const refusals: [string, RelationToCheck, string, string | undefined, RegExp][] = [
    [
      "an end before its start",
      wanted("a relays b 2016-01-01..2015-01-01"),
      "period_upside_down",
      "until",
      /before it starts/,
    ],
    ["a tie to itself", wanted("a relays a"), "same_source", "to", /itself/],
    [
      "an unnamed source",
      wanted("a relays b", { to: aParty("b", { kind: "unnamed" }) }),
      "unnamed_source",
      "to",
      /Nobody knows/,
    ],
    [
      "an unnamed source of its own",
      wanted("a relays b", { from: aParty("a", { kind: "unnamed" }) }),
      "unnamed_source",
      "to",
      /unnamed/,
    ],
    [
      "a merged source",
      wanted("a relays b", { from: aParty("a", { mergedInto }) }),
      "merged_source",
      undefined,
      /S-97 a is merged into S-9 Third/,
    ],
    [
      "a tie to a merged source",
      wanted("a relays b", { to: aParty("b", { mergedInto }) }),
      "merged_source",
      "to",
      /S-98 b is merged into/,
    ],
  ];
  it.each(refusals)("refuses %s", (_, one, kind, field, message) => {
    const result = checkRelation(one, []);
    expect(result).toMatchObject({ ok: false, error: { kind, message: expect.stringMatching(message) } });
    expect(result.ok ? null : result.error.field).toBe(field);
  });

  it("names the first reason in the order of the rule where several hold", () => {
    const unnamed = aParty("a", { kind: "unnamed", mergedInto });
    const kindOf = (written: string, over: Partial<RelationToCheck>) => {
      const result = checkRelation(wanted(written, over), [aTie("a owned_by b"), aTie("b owned_by a")]);
      return result.ok ? null : result.error.kind;
    };
    expect([
      kindOf("a owned_by a 2016..2015", { from: unnamed, to: unnamed }),
      kindOf("a owned_by a", { from: unnamed, to: unnamed }),
      kindOf("a owned_by b", { from: unnamed }),
      kindOf("a owned_by b", { from: aParty("a", { mergedInto }) }),
      kindOf("a owned_by b", {}),
      kindOf("a part_of b", {}),
      kindOf("a relays b", {}),
    ]).toEqual([
      ...["period_upside_down", "same_source", "unnamed_source", "merged_source"],
      ...["relation_overlaps", "ownership_cycle", null],
    ]);
  });

  it("refuses the same tie twice on one day, and says when it holds", () => {
    const result = checkRelation(wanted("a owned_by b 2016-01-01.."), [
      aTie("a owned_by b 2012-01-01..2016-01-01"),
    ]);
    expect(result).toMatchObject({ ok: false, error: { kind: "relation_overlaps", field: "since" } });
    expect(result.ok ? "" : result.error.message).toContain("2012-01-01 to 2016-01-01");
  });

  it("lets it hold again later", () => {
    expect(checkRelation(wanted("a owned_by b 2016-01-02.."), [aTie("a owned_by b ..2016-01-01")]).ok).toBe(
      true,
    );
  });

  it("takes a mutual tie the other way round for the same", () => {
    const result = checkRelation(wanted("a shares_staff_with b"), [aTie("b shares_staff_with a")]);
    expect(result).toMatchObject({ ok: false, error: { kind: "relation_overlaps" } });
    expect(result.ok ? "" : result.error.message).toContain("without dates");
  });

  it("does not stand in its own way when it is changed", () => {
    const stored = aTie("a owned_by b 2012-01-01..");
    expect(checkRelation(wanted("a owned_by b 2013-01-01..", { id: stored.id }), [stored]).ok).toBe(true);
  });

  it("refuses a circle of ownership and names it", () => {
    const result = checkRelation(wanted("a owned_by b"), [aTie("b part_of c"), aTie("c state_run_by a")]);
    expect(result).toMatchObject({ ok: false, error: { kind: "ownership_cycle", field: "to" } });
    expect(result.ok ? "" : result.error.message).toBe(
      "a is owned by b would close a circle: b already stands under c, under a.",
    );
  });
});
