import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseExact, type ExactCandidate, standIn } from "./choose-exact";

const aCandidate = (ref: number, checked: boolean): ExactCandidate => ({ id: `s-${ref}`, ref, checked });
const candidates = fc.uniqueArray(
  fc
    .record({ ref: fc.integer({ min: 1, max: 99 }), checked: fc.boolean() })
    .map(({ ref, checked }) => aCandidate(ref, checked)),
  { selector: ({ ref }) => ref },
);

describe("chooseExact", () => {
  it.each([
    ["nothing among nothing", [], null],
    ["the only one, checked", [aCandidate(3, true)], 3],
    ["the only one, unchecked", [aCandidate(3, false)], 3],
    ["the one that is checked", [aCandidate(1, false), aCandidate(3, true), aCandidate(2, false)], 3],
    ["the oldest where none is checked", [aCandidate(9, false), aCandidate(4, false)], 4],
    ["none of several checked ones", [aCandidate(1, true), aCandidate(2, true)], null],
    [
      "none of several checked ones beside an unchecked",
      [aCandidate(1, true), aCandidate(2, true), aCandidate(3, false)],
      null,
    ],
  ])("takes %s", (_, given, ref) => {
    expect(chooseExact(given)?.ref ?? null).toBe(ref);
  });

  it("does not depend on the order of the candidates", () => {
    fc.assert(
      fc.property(candidates, (given) => {
        expect(chooseExact([...given].reverse())).toEqual(chooseExact(given));
      }),
    );
  });

  it("never takes an unchecked one where a checked one is", () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const chosen = chooseExact(given);
        if (given.some(({ checked }) => checked)) expect(chosen?.checked ?? true).toBe(true);
      }),
    );
  });
});

describe("standIn", () => {
  it("is the oldest unchecked one", () => {
    expect(standIn([aCandidate(1, true), aCandidate(5, false), aCandidate(4, false)])?.ref).toBe(4);
  });

  it("is nobody while every one is checked", () => {
    expect(standIn([aCandidate(1, true), aCandidate(2, true)])).toBeNull();
  });
});
