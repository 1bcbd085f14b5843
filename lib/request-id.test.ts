import { describe, expect, it } from "vitest";
import { keepRequestId } from "./request-id";

describe("keepRequestId", () => {
  it.each([["0190a5f0-0000-7000-8000-000000000001"], ["abcdefgh"], ["A_b-".repeat(16)]])("keeps %s", (id) => {
    expect(keepRequestId(id, "fresh")).toBe(id);
  });

  it.each([
    ["none", null],
    ["an empty one", ""],
    ["a short one", "abc"],
    ["a long one", "x".repeat(65)],
    ["one that breaks a log line", "abcdefgh\nforged"],
    ["one with markup", "<script>alert(1)</script>"],
  ])("takes the fresh one for %s", (_, given) => {
    expect(keepRequestId(given, "fresh")).toBe("fresh");
  });
});
