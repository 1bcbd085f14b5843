import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { IndependenceInput, SourceTies } from "@/domain/corroboration/model";
import { withoutOrigins, wouldFall } from "@/domain/corroboration/what-if";
import { aLink, appearances } from "@/test/builders/chain";
import { DRAWN_NAMES, drawnInput } from "@/test/builders/drawn-chains";
import { aPlainRelation, aRelation, inCamp, knowing } from "@/test/builders/ties";

const counted = (chains: string[], relations: string[] = []) =>
  independence({
    appearances: appearances(...chains),
    evidence: [],
    ties: knowing({ relations: relations.map((one) => aRelation(one)) }),
  });

const CASES: { says: string; chains: string[]; relations?: string[]; without: string[]; falls: boolean }[] = [
  { says: "two origins need both", chains: ["X > SOHR", "Y > UN"], without: ["sohr"], falls: true },
  { says: "three can spare one", chains: ["X > SOHR", "Y > UN", "Z > MSF"], without: ["sohr"], falls: false },
  { says: "but not two", chains: ["X > SOHR", "Y > UN", "Z > MSF"], without: ["sohr", "un"], falls: true },
  { says: "another's origin matters not", chains: ["X > SOHR", "Y > UN"], without: ["msf"], falls: false },
  {
    says: "what stood below already falls no further",
    chains: ["X > SOHR"],
    without: ["sohr"],
    falls: false,
  },
  {
    says: "a relay of it goes with it and stands not up for itself",
    chains: ["X > SOHR", "X", "Y > UN"],
    without: ["sohr"],
    falls: true,
  },
  {
    says: "a sibling of the same group stays",
    chains: ["X > Sky!", "Z > Post!", "Y > UN"],
    relations: ["Sky owned_by Holding", "Post owned_by Holding"],
    without: ["sky"],
    falls: false,
  },
  {
    says: "what is left of a group may be weak",
    chains: ["X > Sky", "Z > Post~", "Y > R > officials?"],
    relations: ["Sky owned_by Holding", "Post owned_by Holding"],
    without: ["sky"],
    falls: true,
  },
];

describe("a claim whose origins are discounted", () => {
  it.each(CASES)("falls or not: $says", ({ chains, relations, without, falls }) => {
    expect(wouldFall(counted(chains, relations), new Set(without))).toBe(falls);
  });

  it("never gains an origin, whatever is discounted", () => {
    fc.assert(
      fc.property(drawnInput, fc.subarray([...DRAWN_NAMES]), (input, without) => {
        const before = independence(input);
        const after = withoutOrigins(before, new Set(without));

        expect(after.independentOrigins).toBeLessThanOrEqual(before.independentOrigins);
        expect(after.groups.flatMap(({ origins }) => origins.map(({ sourceId }) => sourceId))).not.toEqual(
          expect.arrayContaining(without.length > 0 ? [without[0]] : ["nobody"]),
        );
      }),
    );
  });

  it("is what it was when nothing is", () => {
    fc.assert(
      fc.property(drawnInput, (input) => {
        const before = independence(input);

        expect(withoutOrigins(before, new Set())).toEqual(before);
      }),
    );
  });
});

const HOLDING = [aRelation("Sky owned_by Holding"), aRelation("Post owned_by Holding")];

/** Chains in the notation of the builders, those of `against` spoken against the speaker's interest, with who stands where. */
function onSides(
  chains: string[],
  { camps, against = [] }: { camps: [string, string][]; against?: string[] },
): IndependenceInput {
  return {
    appearances: appearances(...chains).map((one) => ({
      ...one,
      chain: one.chain.map((link) => ({ ...link, againstInterest: against.includes(link.sourceName) })),
    })),
    evidence: [],
    ties: knowing({ relations: HOLDING, camps: camps.map(([name, camp]) => inCamp(name, camp)) }),
  };
}

/** The claim counted from its reports alone, those of the discounted origins left out. */
const byBruteForce = (input: IndependenceInput, without: readonly string[]) =>
  independence({
    ...input,
    appearances: input.appearances.filter(({ chain }) => !without.includes(chain.at(-1)?.sourceId ?? "")),
  });

describe("sides and interests of the origins that are left", () => {
  it("are no longer those of one that spoke against its interest and has left", () => {
    const input = onSides(["X > Sky", "Z > Post", "Y > Base"], {
      camps: [
        ["Holding", "Red"],
        ["Base", "Red"],
      ],
      against: ["Sky"],
    });

    expect(withoutOrigins(independence(input), new Set(["sky"])).supply).toBe(1);
    expect(wouldFall(independence(input), new Set(["sky"]))).toBe(true);
  });

  it("are no longer those of one whose side the others do not share", () => {
    const input = onSides(["X > Sky", "Z > Post", "Y > Base", "W > Dee"], {
      camps: [
        ["Sky", "Red"],
        ["Base", "Red"],
      ],
    });

    expect(withoutOrigins(independence(input), new Set(["sky", "dee"])).supply).toBe(2);
    expect(wouldFall(independence(input), new Set(["sky", "dee"]))).toBe(false);
  });
});

const ORIGINS = ["a", "b", "c", "d", "e"];
const OWNERS = ["north", "south"];

/**
 * Origins that nobody is seen through to, each with one owner at most, on sides of their own or of their owners: what is
 * left counts as though the others had never spoken.
 */
const drawnSides: fc.Arbitrary<IndependenceInput & { ties: SourceTies }> = fc
  .record({
    spoken: fc.array(fc.tuple(fc.constantFrom(...ORIGINS), fc.boolean()), { maxLength: 8 }),
    owners: fc.array(fc.constantFrom(null, ...OWNERS), { minLength: 5, maxLength: 5 }),
    sides: fc.array(fc.constantFrom(null, "red", "blue"), { minLength: 7, maxLength: 7 }),
  })
  .map(({ spoken, owners, sides }) => ({
    appearances: spoken.map(([id, againstInterest], at) => ({
      appearanceId: `ap-${at}`,
      chain: [
        aLink({ sourceId: "outlet", sourceName: "Outlet", role: "outlet" }),
        { ...aLink({ sourceId: id, sourceName: id, checked: id !== "e" }), againstInterest },
      ],
    })),
    evidence: [],
    ties: knowing({
      relations: ORIGINS.flatMap((id, at) => {
        const owner = owners[at] ?? null;
        return owner === null ? [] : [aPlainRelation("owned_by", id, owner)];
      }),
      camps: [...ORIGINS, ...OWNERS].flatMap((id, at) => {
        const side = sides[at] ?? null;
        return side === null ? [] : [inCamp(id, side)];
      }),
    }),
  }));

describe("a count without some origins", () => {
  it("is what brute force counts, with the sides and interests of all", () => {
    fc.assert(
      fc.property(drawnSides, fc.subarray(ORIGINS), (input, without) => {
        const {
          outlets: _,
          explanation: __,
          groups,
          ...after
        } = withoutOrigins(independence(input), new Set(without));
        const brute = byBruteForce(input, without);

        expect(brute).toMatchObject(after);
        expect(groups.map(({ origins }) => origins)).toEqual(
          expect.arrayContaining(brute.groups.map(({ origins }) => origins)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
