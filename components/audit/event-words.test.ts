import { describe, expect, it } from "vitest";
import { changedFields, entityLabel, kindLabel } from "./event-words";

describe("kindLabel", () => {
  it.each([
    ["SourceMerged", "Source merged"],
    ["ClaimNeedsReReview", "Claim needs re review"],
  ])("says %s as %s", (kind, words) => expect(kindLabel(kind)).toBe(words));
});

describe("entityLabel", () => {
  it("begins with a capital", () => expect(entityLabel("setting")).toBe("Setting"));
});

describe("changedFields", () => {
  it("names what changed and leaves out what stayed", () => {
    expect(changedFields({ name: "A", kind: "outlet" }, { name: "B", kind: "outlet" })).toEqual([
      { field: "name", before: "A", after: "B" },
    ]);
  });

  it("shows what came and what went", () => {
    expect(changedFields({ old: "x" }, { fresh: true })).toEqual([
      { field: "fresh", before: null, after: "yes" },
      { field: "old", before: "x", after: null },
    ]);
  });

  it("shows bare values, lists and things within things", () => {
    expect(changedFields(null, "disputed")).toEqual([{ field: "", before: null, after: "disputed" }]);
    expect(changedFields({ roles: [] }, { roles: ["editor", "admin"] })).toEqual([
      { field: "roles", before: "none", after: "editor, admin" },
    ]);
    expect(changedFields(null, { mergedInto: { ref: "S-7", name: null } })).toEqual([
      { field: "mergedInto", before: null, after: "ref: S-7, name: none" },
    ]);
  });

  it("has nothing to show where nothing is known", () => expect(changedFields(null, null)).toEqual([]));
});
