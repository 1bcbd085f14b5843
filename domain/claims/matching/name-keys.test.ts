import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameName, type Name } from "./names";

const named = (key: string): Name => ({ printed: key, key, isPlace: false });
const same = (one: string, other: string) => isSameName(named(one), named(other));

describe("two keys spell one name", () => {
  it.each([
    ["khan tuman", "khan tuman", true, "they are one"],
    ["khan tuman", "khan touman", true, "they share half of their trigrams"],
    ["maaloula", "maaloulah", true, "an ending differs"],
    ["homs", "hama", false, "they share less"],
    ["tuman", "khan tuman", true, "one is the last word of the other"],
    ["khan", "khan tuman", true, "one is the first word"],
    ["deir", "al deir city", true, "one is a word in the middle"],
    ["al deir", "al deir ez zor", true, "one is several words of the other"],
    ["tum", "khan tuman province of aleppo", false, "one is a part of a word only"],
    ["han", "khan tuman province of aleppo", false, "one is the end of a word only"],
  ])("%s and %s: %s, where %s", (one, other, expected) => {
    expect(same(one, other)).toBe(expected);
    expect(same(other, one)).toBe(expected);
  });

  it("the same way round or turned, whatever they are", () => {
    const key = fc
      .array(fc.constantFrom("khan", "tuman", "touman", "al", "deir", "homs", "hama"), {
        minLength: 1,
        maxLength: 3,
      })
      .map((words) => words.join(" "));

    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(same(one, other)).toBe(same(other, one));
        expect(same(one, one)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
