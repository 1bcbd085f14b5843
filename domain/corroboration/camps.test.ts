import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campFinder, campSupport, distinctCamps, isCrossCamp, supplyOf } from "@/domain/corroboration/camps";
import { independence } from "@/domain/corroboration/independence";
import type { OriginGroup, SourceTies } from "@/domain/corroboration/model";
import { aChain, appearances } from "@/test/builders/chain";
import { aRelation, inCamp, knowing } from "@/test/builders/ties";

function counted(chains: string[], over: Partial<SourceTies>) {
  return independence({ appearances: appearances(...chains), evidence: [], ties: knowing(over) });
}

describe("camps of a conflict", () => {
  const camps = [inCamp("SANA", "Government"), inCamp("Army", "Government"), inCamp("FSA", "Opposition")];

  it.each([
    ["two of one side supply one to the guard", ["X > SANA", "Y > Army"], 2, 1, false],
    ["two sides supply two, and that is shown", ["X > SANA", "Y > FSA"], 2, 2, true],
    ["somebody of no side supplies another", ["X > SANA", "Y > Army", "Z > UN"], 3, 2, false],
    ["one alone supplies one", ["X > SANA"], 1, 1, false],
  ])("%s", (_, chains, origins, supply, crossCamp) => {
    expect(counted(chains, { camps })).toMatchObject({ independentOrigins: origins, supply, crossCamp });
  });

  it("are told with the groups on each", () => {
    const { camps: sides, explanation } = counted(["X > SANA", "Y > Army", "Z > FSA"], { camps });

    expect(sides.map(({ camp, groups }) => [camp, groups])).toEqual([
      ["Government", 2],
      ["Opposition", 1],
    ]);
    expect(explanation).toContain(
      "By side: Government (the war): 2 groups; Opposition (the war): 1 group. The support crosses sides. The rule counts 2 of 3 origins.",
    );
  });

  it("take in what a party owns or runs", () => {
    const relations = [aRelation("TV state_run_by Government body")];
    const known = { relations, camps: [inCamp("Government body", "Government"), ...camps] };

    expect(counted(["X > TV", "Y > Army"], known)).toMatchObject({ independentOrigins: 2, supply: 1 });
  });

  it("hold on the claim's day only", () => {
    const left = [inCamp("SANA", "Government"), inCamp("Army", "Government", { until: "2015-01-01" })];

    expect(counted(["X > SANA", "Y > Army"], { camps: left }).supply).toBe(2);
  });

  it("let a statement against its speaker's interest count for itself", () => {
    const chain = aChain("Y > Army").map((link) => ({ ...link, againstInterest: link.role === "origin" }));
    const input = {
      appearances: [...appearances("X > SANA"), { appearanceId: "ap-2", chain }],
      evidence: [],
      ties: knowing({ camps }),
    };

    expect(independence(input)).toMatchObject({ independentOrigins: 2, supply: 2 });
    expect(independence(input).explanation).toContain(
      "Army: 1 appearance. It goes against its speaker’s interest.",
    );
  });

  it("let weak groups supply one together, over all sides", () => {
    const weak = [inCamp("one", "Government"), inCamp("two", "Opposition")];

    expect(counted(["X > R > one?", "Y > S > two?"], { camps: weak }).supply).toBe(1);
  });
});

describe("support across camps", () => {
  const on = (...sides: string[]) =>
    sides.map((side) => {
      const [conflict = "", camp = ""] = side.split("/");
      return { campId: side, camp, conflict };
    });
  const groupsOn = (...sides: string[][]) =>
    sides.map((camps, index) => ({
      ...toGroup({ weak: false, side: null, againstInterest: false }, index),
      camps: on(...camps),
    }));

  it.each([
    ["no group", [], false],
    ["one group of one side", [["war/A"]], false],
    ["one group with members on both sides", [["war/A", "war/B"]], false],
    ["two groups of one side", [["war/A"], ["war/A"]], false],
    ["two groups of two sides", [["war/A"], ["war/B"]], true],
    ["a group of no side between", [["war/A"], [], ["war/B"]], true],
    ["a group of no side beside one of both", [[], ["war/A", "war/B"]], false],
    ["a group of both sides beside one of them", [["war/A", "war/B"], ["war/A"]], false],
    ["a group of both sides beside a third one", [["war/A", "war/B"], ["war/C"]], true],
    ["groups of both sides between two of one each", [["war/A"], ["war/A", "war/B"], ["war/B"]], true],
    ["sides of two conflicts", [["war/A"], ["strike/B"]], false],
    [
      "one side in this conflict and two in that",
      [
        ["war/A", "strike/A"],
        ["war/A", "strike/B"],
      ],
      true,
    ],
  ])("%s: %o, %s", (_, sides, crosses) => {
    expect(isCrossCamp(groupsOn(...sides))).toBe(crosses);
  });

  const side = fc.constantFrom("war/A", "war/B", "war/C", "strike/A", "strike/B");
  const drawn = fc.array(fc.uniqueArray(side, { maxLength: 3 }), { maxLength: 5 });

  it("needs two groups, hangs on no order, and is not lost by one more group", () => {
    fc.assert(
      fc.property(drawn, fc.uniqueArray(side, { maxLength: 3 }), (sides, more) => {
        const crosses = isCrossCamp(groupsOn(...sides));
        expect(isCrossCamp(groupsOn(...sides.toReversed()))).toBe(crosses);
        if (crosses) expect(sides.length).toBeGreaterThan(1);
        if (crosses) expect(isCrossCamp(groupsOn(...sides, more))).toBe(true);
      }),
    );
  });

  it("is told with the groups that stand on each side, by conflict and name", () => {
    expect(campSupport(groupsOn(["war/B", "strike/A"], ["war/A"], ["war/B"], []))).toEqual([
      { campId: "strike/A", camp: "A", conflict: "strike", groups: 1 },
      { campId: "war/A", camp: "A", conflict: "war", groups: 1 },
      { campId: "war/B", camp: "B", conflict: "war", groups: 2 },
    ]);
    expect(campSupport([])).toEqual([]);
  });

  it("names each side once, and those of one name by their ids", () => {
    const [one, other] = [
      { campId: "2", camp: "A", conflict: "war" },
      { campId: "1", camp: "A", conflict: "war" },
    ] as const;
    expect(distinctCamps([one, other, one])).toEqual([other, one]);
  });
});

describe("the sides that a source stands on", () => {
  it("are none where nobody stands on any, and its own first", () => {
    expect(campFinder(knowing({}))("sana")).toEqual([]);
    const camps = [inCamp("State", "Government"), inCamp("SANA", "Press")];
    const find = campFinder(knowing({ camps, relations: [aRelation("SANA owned_by State")] }));
    expect(find("sana").map(({ camp }) => camp)).toEqual(["Press", "Government"]);
    expect(find("state").map(({ camp }) => camp)).toEqual(["Government"]);
    expect(find("fsa")).toEqual([]);
  });

  it.each(["part_of", "owned_by", "state_run_by"])("come from what it is tied to as %s", (kind) => {
    const known = { camps: [inCamp("State", "Government")], relations: [aRelation(`TV ${kind} State`)] };
    expect(campFinder(knowing(known))("tv")).toEqual([
      { campId: "government", camp: "Government", conflict: "the war" },
    ]);
  });

  it.each(["relays", "shares_staff_with"])("do not come from one that it %s", (kind) => {
    const known = { camps: [inCamp("State", "Government")], relations: [aRelation(`TV ${kind} State`)] };
    expect(campFinder(knowing(known))("tv")).toEqual([]);
  });

  it("come over any number of steps, and never back down", () => {
    const relations = [aRelation("TV part_of Group"), aRelation("Group owned_by State")];
    const find = campFinder(knowing({ relations, camps: [inCamp("State", "Government")] }));
    expect(find("tv")).toHaveLength(1);
    const down = campFinder(knowing({ relations, camps: [inCamp("TV", "Government")] }));
    expect(down("state")).toEqual([]);
  });

  it.each([
    ["2016-05-05", 0],
    ["2016-05-06", 1],
    ["2016-05-07", 1],
    ["2016-05-08", 1],
    ["2016-05-09", 0],
  ])("hold from the first day to the last: %s, %i", (day, count) => {
    const camps = [inCamp("SANA", "Government", { since: "2016-05-06", until: "2016-05-08" })];
    expect(campFinder(knowing({ camps, day }))("sana")).toHaveLength(count);
  });
});

describe("the supply of groups", () => {
  const side = fc.constantFrom("A", "B", null);
  const groups = fc.array(fc.record({ weak: fc.boolean(), side, againstInterest: fc.boolean() }), {
    maxLength: 6,
  });

  it("is what the best choice of groups gives", () => {
    fc.assert(
      fc.property(groups, (drawn) => {
        expect(supplyOf(drawn.map(toGroup))).toBe(bestChoice(drawn));
      }),
    );
  });
});

type Drawn = { weak: boolean; side: string | null; againstInterest: boolean };

function toGroup({ weak, side, againstInterest }: Drawn, index: number): OriginGroup {
  const camps = side === null ? [] : [{ campId: side, camp: side, conflict: "the war" }];
  return {
    ...{ key: `g-${index}`, origins: [], weak, appearanceIds: [], evidenceIds: [], joins: [] },
    ...{ camps, againstInterest },
  };
}

/** Every choice of groups is tried: at most one weak, at most one of a side that speaks for it. */
function bestChoice(groups: readonly Drawn[]): number {
  const choices = Array.from({ length: 2 ** groups.length }, (_, bits) =>
    groups.filter((_group, index) => (bits >> index) % 2 === 1),
  );
  const allowed = choices.filter((choice) => {
    const sides = choice.filter((one) => !one.againstInterest).flatMap((one) => one.side ?? []);
    return choice.filter((one) => one.weak).length <= 1 && new Set(sides).size === sides.length;
  });
  return Math.max(...allowed.map((choice) => choice.length));
}
