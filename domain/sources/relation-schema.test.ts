import { describe, expect, it } from "vitest";
import { openBound, relationInput, relationPatch, removalInput } from "./relation-schema";

const GIVEN = { to: "S-7", kind: "state_run_by", citation: "https://example.org/about" };

describe("relationInput", () => {
  it("needs an end, a kind and a citation; the rest is open", () => {
    expect(relationInput.parse(GIVEN)).toEqual({ ...GIVEN, since: null, until: null, note: null });
  });

  it.each([
    ["no citation", { citation: undefined }],
    ["a blank citation", { citation: "  " }],
    ["a citation that is too long", { citation: "x".repeat(2001) }],
    ["no such kind", { kind: "likes" }],
    ["no source", { to: "seven" }],
    ["a day that is none", { since: "2015-02-30" }],
    ["a week instead of a day", { since: "2015-W40" }],
    ["a blank note", { note: "" }],
    ["another field", { strength: 3 }],
  ])("refuses %s", (_, over) => expect(relationInput.safeParse({ ...GIVEN, ...over }).success).toBe(false));
});

describe("relationPatch", () => {
  it("needs the version, and takes an end alone", () => {
    expect(relationPatch.parse({ version: 1, until: "2024-12-08" })).toEqual({
      version: 1,
      until: "2024-12-08",
    });
    expect(relationPatch.safeParse({ until: "2024-12-08" }).success).toBe(false);
  });

  it("changes neither the kind nor the ends", () => {
    expect(relationPatch.safeParse({ version: 1, kind: "relays" }).success).toBe(false);
    expect(relationPatch.safeParse({ version: 1, to: "S-8" }).success).toBe(false);
  });
});

describe("removalInput", () => {
  it("needs a reason", () => {
    expect(removalInput.safeParse({ version: 1, reason: "not so" }).success).toBe(true);
    expect(removalInput.safeParse({ version: 1, reason: " " }).success).toBe(false);
  });
});

describe("a bound of a period", () => {
  it.each(["1965", "2015-09", "2015-09-30", "2016-02-29", null])("may be %s", (bound) => {
    expect(openBound.safeParse(bound).success).toBe(true);
  });

  it.each(["15", "2015-13", "2015-9", "2015-02-30", "2015-09-31", "0000", "2015-09-30T00:00:00Z", ""])(
    "may not be %j",
    (bound) => {
      expect(openBound.safeParse(bound).success).toBe(false);
    },
  );
});
