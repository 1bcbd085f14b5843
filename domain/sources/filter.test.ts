import { describe, expect, it } from "vitest";
import { sourceFilter } from "./filter";

describe("the filter of sources", () => {
  it("lists 25 of everything unless told otherwise", () => {
    expect(sourceFilter.parse({})).toEqual({ limit: 25 });
  });

  it("reads what an address holds", () => {
    expect(sourceFilter.parse({ q: " SOHR ", kind: "monitor", checked: "false", limit: "50" })).toEqual({
      q: "SOHR",
      kind: "monitor",
      checked: "false",
      limit: 50,
    });
  });

  it.each([
    ["an unknown field", { name: "x" }],
    ["an unknown kind", { kind: "newspaper" }],
    ["another word than true and false", { checked: "yes" }],
    ["too long a page", { limit: "101" }],
    ["an empty page", { limit: "0" }],
    ["too long a search", { q: "x".repeat(301) }],
    ["too long a cursor", { cursor: "x".repeat(101) }],
    ["no number", { limit: "many" }],
  ])("refuses %s", (_, input) => {
    expect(sourceFilter.safeParse(input).success).toBe(false);
  });
});
