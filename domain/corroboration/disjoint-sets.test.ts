import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinAll } from "@/domain/corroboration/disjoint-sets";

describe("disjoint sets", () => {
  it("leave a value alone that was never named", () => {
    expect(joinAll([["a", "b"]]).find("c")).toBe("c");
  });

  it("join lists that share a value", () => {
    const { find } = joinAll([
      ["a", "b"],
      ["c", "d"],
      ["b", "c"],
    ]);

    expect(new Set(["a", "b", "c", "d"].map(find)).size).toBe(1);
  });

  it("take an empty list and a list of one", () => {
    expect(joinAll([[], ["a"]]).find("a")).toBe("a");
  });

  it("make the same sets in whatever order the lists come", () => {
    const letters = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const lists = fc.array(fc.array(letters, { maxLength: 3 }), { maxLength: 6 });

    fc.assert(
      fc.property(lists, letters, letters, (together, one, other) => {
        const forward = joinAll(together);
        const backward = joinAll([...together].reverse());

        expect(forward.find(one) === forward.find(other)).toBe(backward.find(one) === backward.find(other));
      }),
    );
  });
});
