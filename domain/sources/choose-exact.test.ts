import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseExact, type ExactCandidate, standIn } from "@/domain/sources/choose-exact";

function aCandidate(ref: number, checked: boolean): ExactCandidate {
  return { id: `source-${ref}`, ref, checked };
}

interface Case {
  says: string;
  candidates: ExactCandidate[];
  chosen: number | null;
  standsIn: number | null;
}

const CASES: Case[] = [
  { says: "nobody carries the name", candidates: [], chosen: null, standsIn: null },
  { says: "one checked source does", candidates: [aCandidate(3, true)], chosen: 3, standsIn: null },
  { says: "one unchecked source does", candidates: [aCandidate(3, false)], chosen: 3, standsIn: 3 },
  {
    says: "two unchecked ones do, the older first",
    candidates: [aCandidate(3, false), aCandidate(7, false)],
    chosen: 3,
    standsIn: 3,
  },
  {
    says: "two unchecked ones do, the younger first",
    candidates: [aCandidate(7, false), aCandidate(3, false)],
    chosen: 3,
    standsIn: 3,
  },
  {
    says: "a checked one and an older unchecked one do",
    candidates: [aCandidate(1, false), aCandidate(9, true)],
    chosen: 9,
    standsIn: 1,
  },
  {
    says: "two checked ones do",
    candidates: [aCandidate(1, true), aCandidate(2, true)],
    chosen: null,
    standsIn: null,
  },
  {
    says: "two checked ones and an unchecked one do",
    candidates: [aCandidate(1, true), aCandidate(5, false), aCandidate(2, true)],
    chosen: null,
    standsIn: 5,
  },
];

describe("the source meant by a name", () => {
  it.each(CASES)("when $says", ({ candidates, chosen, standsIn }) => {
    expect(chooseExact(candidates)?.ref ?? null).toBe(chosen);
    expect(standIn(candidates)?.ref ?? null).toBe(standsIn);
  });

  it("does not depend on the order of the candidates", () => {
    const drawn = fc.uniqueArray(fc.tuple(fc.nat({ max: 20 }), fc.boolean()), {
      selector: ([ref]) => ref,
      maxLength: 6,
    });

    fc.assert(
      fc.property(drawn, (pairs) => {
        const candidates = pairs.map(([ref, checked]) => aCandidate(ref, checked));
        const turned = [...candidates].reverse();

        expect(chooseExact(turned)).toEqual(chooseExact(candidates));
        expect(standIn(turned)).toEqual(standIn(candidates));
      }),
    );
  });

  it("is never an unchecked one while a checked one carries it", () => {
    const drawn = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });

    fc.assert(
      fc.property(drawn, (flags) => {
        const chosen = chooseExact(flags.map((checked, ref) => aCandidate(ref, checked)));

        expect(flags.includes(true) && chosen?.checked === false).toBe(false);
      }),
    );
  });
});
