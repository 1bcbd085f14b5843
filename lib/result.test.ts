import { expect, it } from "vitest";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { ok, refuse } from "@/lib/result";
import { counted, inList, MOST_COUNTED, shownCount } from "@/lib/words";

it("tells a value from a refusal", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(refuse("too-late", "It is too late.")).toEqual({
    ok: false,
    error: { kind: "too-late", message: "It is too late." },
  });
});

it("names the field a refusal is about", () => {
  expect(refuse("too-late", "It is too late.", "date").error).toHaveProperty("field", "date");
});

it("orders text by its code units", () => {
  expect(["b", "é", "a", "B"].sort(compareText)).toEqual(["B", "a", "b", "é"]);
  expect(compareText("a", "a")).toBe(0);
  expect(sortedDistinct(["b", "a", "b"])).toEqual(["a", "b"]);
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("lists %j as %j", (items, words) => {
  expect(inList(items)).toBe(words);
});

it("counts in the singular and the plural", () => {
  expect(counted(1, "origin")).toBe("1 origin");
  expect(counted(0, "origin")).toBe("0 origins");
  expect(counted(2, "piece of evidence", "pieces of evidence")).toBe("2 pieces of evidence");
});

it.each([
  [0, "0"],
  [MOST_COUNTED, "10000"],
  [MOST_COUNTED + 1, "10,000+"],
])("a count of %i is shown as %s", (count, shown) => {
  expect(shownCount(count)).toBe(shown);
});
