import fc from "fast-check";
import { expect, test } from "vitest";
import { keyed } from "./keyed";

test("no two items of a list have one key, whatever they are called", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "1 a", "2 a", "قتل")), (names) => {
      const keys = keyed(names, (name) => name).map(({ key }) => key);
      expect(new Set(keys).size).toBe(names.length);
    }),
  );
});

test("items stay in their order, each with itself", () => {
  expect(keyed(["b", "a", "b"], (name) => name).map(({ item }) => item)).toEqual(["b", "a", "b"]);
});

test("an item keeps its key when one of another name comes before it", () => {
  const keyOf = (names: string[]) => keyed(names, (name) => name).at(-1)?.key;
  expect(keyOf(["new", "a"])).toBe(keyOf(["a"]));
});
