import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseConjunctions, type Term } from "./choose-terms";

const CLAIMS = 1_000_000;
const BUDGET = { perConjunction: 500, inAll: 2000, claims: CLAIMS };
const term = (word: string, expected: number): Term => ({ spellings: [word], expected });
const words = (terms: Term[]) =>
  chooseConjunctions(terms, BUDGET).map((conjunction) => conjunction.map(({ spellings: [word] }) => word));

describe("chooseConjunctions", () => {
  it("looks for a rare word alone, and spends nothing on what holds it anyway", () => {
    expect(words([term("halfaya", 40), term("the", 900_000)])).toEqual([["halfaya"]]);
  });

  it("puts common words together until few claims hold them", () => {
    expect(words([term("killed", 20_000), term("town", 15_000)])).toEqual([["town", "killed"]]);
    expect(words([term("a", 100_000), term("b", 100_000), term("c", 40_000)])).toEqual([["c", "a", "b"]]);
  });

  it("spends its budget to the last claim, and chooses forty at most of the ten rarest words", () => {
    const alike = (count: number, expected: number) =>
      Array.from({ length: count }, (_, at) => term(`w${at}`, expected));
    expect(words(alike(9, 500))).toHaveLength(4);
    expect(words(alike(1, 501))).toEqual([]);
    expect(words(alike(14, 1))).toHaveLength(10);
    expect(chooseConjunctions(alike(10, 10_000), { ...BUDGET, inAll: CLAIMS })).toHaveLength(40);
  });

  it("finds nothing to look for in words that nearly all claims hold, or in no words", () => {
    expect(words([term("the", 900_000), term("was", 800_000)])).toEqual([]);
    expect(words([])).toEqual([]);
  });

  const terms = fc.array(
    fc.record({ spellings: fc.uuid().map((word) => [word]), expected: fc.integer({ min: 1, max: CLAIMS }) }),
    { maxLength: 14 },
  );

  it("never expects more than the budget, whatever the words", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const expected = chooseConjunctions(given, BUDGET).map((conjunction) =>
          conjunction.reduce((rows, one) => (rows * one.expected) / CLAIMS, CLAIMS),
        );
        expect(Math.max(0, ...expected)).toBeLessThanOrEqual(BUDGET.perConjunction + 1e-6);
        expect(expected.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(BUDGET.inAll + 1e-6);
        expect(expected.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it("is the same in whatever order the words come", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const distinct = given.filter(
          (one, at) => given.findIndex(({ expected }) => expected === one.expected) === at,
        );
        expect(chooseConjunctions(distinct.toReversed(), BUDGET)).toEqual(
          chooseConjunctions(distinct, BUDGET),
        );
      }),
      { numRuns: 50 },
    );
  });
});
