import { expect, it } from "vitest";
import { groupBy } from "@/lib/group-by";

it("gathers values by their key, in the order in which they come", () => {
  expect([...groupBy([3, 1, 4, 1, 5], (value) => value % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]);
});
