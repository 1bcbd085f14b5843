import { expect, it } from "vitest";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { ok, refuse } from "@/lib/result";

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
