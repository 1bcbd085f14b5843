import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { supplyOf } from "@/domain/corroboration/camps";
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
      "By camp: Government (the war): 2 groups; Opposition (the war): 1 group. The support crosses camps. The guard counts 2 of 3 origins.",
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
      "Army: 1 appearance. It goes against its speaker's interest.",
    );
  });

  it("let weak groups supply one together, over all sides", () => {
    const weak = [inCamp("one", "Government"), inCamp("two", "Opposition")];

    expect(counted(["X > R > one?", "Y > S > two?"], { camps: weak }).supply).toBe(1);
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
