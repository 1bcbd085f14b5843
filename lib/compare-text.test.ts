import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText, sortedDistinct } from "./compare-text";

describe("the order of texts", () => {
  it("is that of their code units, whatever the language", () => {
    expect(["ä", "z", "a", "B", ""].sort(compareText)).toEqual(["", "B", "a", "z", "ä"]);
  });

  it("finds equal texts equal, and is turned round when they are exchanged", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), (a, b) => {
        expect(compareText(a, a)).toBe(0);
        expect(compareText(a, b) + compareText(b, a)).toBe(0);
        expect(compareText(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("distinct texts", () => {
  it("are each there once, in order, and leave what was given as it was", () => {
    const given = ["b", "a", "b", "c", "a"];

    expect(sortedDistinct(given)).toEqual(["a", "b", "c"]);
    expect(given).toEqual(["b", "a", "b", "c", "a"]);
  });
});
