import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nudge } from "./span-edit";

const text = "Militants seized Khan Tuman, SOHR said.";
const points = [...text];
const words = (start: number, end: number) => text.slice(start, end);
const span = { start: 10, end: 27 };

describe("nudge", () => {
  it.each([
    ["start", -1, "Militants seized Khan Tuman"],
    ["start", 1, "Khan Tuman"],
    ["end", 1, "seized Khan Tuman,"],
    ["end", -1, "seized Khan"],
  ] as const)("moves the %s by %i word", (end, by, expected) => {
    const moved = nudge(points, span, end, by);

    expect(words(moved.start, moved.end)).toBe(expected);
  });

  it("stops at the ends of the text", () => {
    const whole = { start: 0, end: points.length };

    expect(nudge(points, whole, "start", -1)).toEqual(whole);
    expect(nudge(points, whole, "end", 1)).toEqual(whole);
  });

  it("leaves a span alone that would become empty", () => {
    const word = { start: 17, end: 21 };

    expect(nudge(points, word, "end", -1)).toEqual(word);
  });

  it("keeps every span inside the text and non-empty, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.constantFrom("start", "end"),
        fc.constantFrom(1, -1),
        (any, seed, end, by) => {
          const all = [...any];
          const start = seed % all.length;
          const moved = nudge(all, { start, end: start + 1 }, end as "start" | "end", by as 1 | -1);

          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(all.length);
          expect(moved.start).toBeLessThan(moved.end);
        },
      ),
    );
  });
});
