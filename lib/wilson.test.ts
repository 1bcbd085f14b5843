import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson";

describe("wilsonInterval", () => {
  it.each([
    [0, 1, 0, 0.793],
    [1, 1, 0.207, 1],
    [3, 4, 0.301, 0.954],
    [50, 100, 0.404, 0.596],
  ])("of %d in %d goes from %d to %d", (count, of, low, high) => {
    const interval = wilsonInterval(count, of);

    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it("holds the share, stays between 0 and 1, and narrows with more", () => {
    const counts = fc.integer({ min: 1, max: 500 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));

    fc.assert(
      fc.property(counts, ([count, of]) => {
        const few = wilsonInterval(count, of);
        const many = wilsonInterval(count * 4, of * 4);

        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(count / of + 1e-9);
        expect(few.high).toBeGreaterThanOrEqual(count / of - 1e-9);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
