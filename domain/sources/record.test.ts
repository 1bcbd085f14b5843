import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordInWords, recordShare, type StandingCounts } from "./record";

const counts = (over: Partial<StandingCounts>): StandingCounts => ({
  unreviewed: 0,
  in_review: 0,
  corroborated: 0,
  disputed: 0,
  unverifiable: 0,
  needs_re_review: 0,
  ...over,
});
const some = fc.nat(500);

describe("recordShare", () => {
  it("is nothing while no claim is decided", () => {
    expect(recordShare(counts({ unreviewed: 4, in_review: 2, needs_re_review: 1 }))).toBeNull();
  });

  it.each([
    [1, 0, 0.207, 1],
    [0, 1, 0, 0.793],
    [3, 1, 0.301, 0.954],
    [50, 50, 0.404, 0.596],
    [10, 0, 0.722, 1],
  ])("has the Wilson interval for %i corroborated and %i disputed", (corroborated, disputed, low, high) => {
    const share = recordShare(counts({ corroborated, disputed }));
    expect(share?.low).toBeCloseTo(low, 3);
    expect(share?.high).toBeCloseTo(high, 3);
  });

  it("counts what could not be verified among the decided", () => {
    expect(recordShare(counts({ corroborated: 1, unverifiable: 3 }))).toMatchObject({
      corroborated: 1,
      decided: 4,
    });
  });

  it("always holds the observed share, within 0 and 1", () => {
    fc.assert(
      fc.property(some, some, some, (corroborated, disputed, unverifiable) => {
        const share = recordShare(counts({ corroborated, disputed, unverifiable }));
        if (share === null) return;
        const observed = corroborated / share.decided;
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(observed + 1e-12);
        expect(share.high).toBeGreaterThanOrEqual(observed - 1e-12);
      }),
    );
  });

  it("narrows as more of the same comes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (yes, no) => {
        const few = recordShare(counts({ corroborated: yes, disputed: no }));
        const many = recordShare(counts({ corroborated: yes * 4, disputed: no * 4 }));
        if (few === null || many === null) throw new Error("both are decided");
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe("recordInWords", () => {
  it("gives the counts before the interval", () => {
    expect(recordInWords(recordShare(counts({ corroborated: 3, disputed: 1 })))).toBe(
      "3 of 4 decided claims corroborated: the share to expect lies between 30 % and 95 %.",
    );
  });

  it("says one claim as one", () => {
    expect(recordInWords(recordShare(counts({ disputed: 1 })))).toBe(
      "0 of 1 decided claim corroborated: the share to expect lies between 0 % and 79 %.",
    );
  });

  it("says that nothing is known yet", () => {
    expect(recordInWords(null)).toBe("No claim of this source has been decided yet.");
  });
});
