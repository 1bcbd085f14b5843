import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contained } from "./contained";

const item = (start: number, end: number) => ({ span: { start, end } });
const ITEMS = [item(0, 2), item(5, 8), item(8, 9), item(20, 30)];

describe("what lies inside spans", () => {
  it.each([
    { name: "everything", spans: [{ start: 0, end: 40 }], expected: ITEMS },
    { name: "what touches both ends", spans: [{ start: 5, end: 9 }], expected: [item(5, 8), item(8, 9)] },
    { name: "nothing that sticks out at the end", spans: [{ start: 18, end: 29 }], expected: [] },
    { name: "nothing that begins before", spans: [{ start: 1, end: 6 }], expected: [] },
    {
      name: "what is in any of several pieces",
      spans: [
        { start: 0, end: 3 },
        { start: 8, end: 10 },
      ],
      expected: [item(0, 2), item(8, 9)],
    },
    { name: "nothing without spans", spans: [], expected: [] },
  ])("gives $name", ({ spans, expected }) => {
    expect(contained(ITEMS, spans)).toEqual(expected);
  });

  it("is what looking at every item gives", () => {
    const items = fc
      .uniqueArray(fc.nat(60), { maxLength: 20 })
      .map((starts) => starts.sort((a, b) => a - b).map((start) => item(start, start + 1)));
    const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));

    fc.assert(
      fc.property(items, span, (all, within) => {
        const slow = all.filter(({ span: own }) => own.start >= within.start && own.end <= within.end);
        expect(contained(all, [within])).toEqual(slow);
      }),
    );
  });
});
