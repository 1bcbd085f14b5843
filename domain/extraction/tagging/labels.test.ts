import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closes, LABELS, labelIn, mayFollow, OUTSIDE, opens, type Segment, segmentsOf } from "./labels";

const labels = Array.from({ length: LABELS }, (_, label) => label);

/** The labels of segments that do not overlap, in a text of `units`. */
function labelAll(segments: Segment[], units: number): number[] {
  const all = new Array<number>(units).fill(OUTSIDE);
  for (const segment of segments)
    for (let at = segment.first; at <= segment.last; at++) all[at] = labelIn(segment, at);
  return all;
}

const segments = fc
  .array(
    fc.record({
      role: fc.constantFrom("source", "cue", "content"),
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 5 }),
    }),
  )
  .map((parts) => {
    let at = 0;
    return parts.map(({ role, gap, length }): Segment => {
      const first = at + gap;
      at = first + length;
      return { role: role as Segment["role"], first, last: at - 1 };
    });
  });

describe("labels", () => {
  it("give back the segments that they were made of", () => {
    fc.assert(
      fc.property(segments, (all) => {
        expect(segmentsOf(labelAll(all, (all.at(-1)?.last ?? 0) + 2))).toEqual(all);
      }),
    );
  });

  it("follow one another in every sequence made of segments", () => {
    fc.assert(
      fc.property(segments, (all) => {
        const sequence = labelAll(all, (all.at(-1)?.last ?? 0) + 2);

        expect(opens(sequence[0] ?? -1)).toBe(true);
        expect(closes(sequence.at(-1) ?? -1)).toBe(true);
        sequence.slice(1).forEach((next, at) => {
          expect(mayFollow(sequence[at] ?? -1, next)).toBe(true);
        });
      }),
    );
  });

  it("open or continue what stands before, never both", () => {
    for (const label of labels)
      for (const next of labels) if (mayFollow(label, next)) expect(opens(next)).toBe(closes(label));
  });

  it("lead from each label to the outside", () => {
    for (const label of labels)
      expect(closes(label) || labels.some((next) => mayFollow(label, next) && closes(next))).toBe(true);
  });
});
