import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import { withoutOrigins, wouldFall } from "@/domain/corroboration/what-if";
import { appearances } from "@/test/builders/chain";
import { DRAWN_NAMES, drawnInput } from "@/test/builders/drawn-chains";
import { aRelation, knowing } from "@/test/builders/ties";

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
