import { describe, expect, it } from "vitest";
import { auditFilter } from "./schema";

describe("the filter of the audit log", () => {
  it("lists 50 of everything unless told otherwise", () => {
    expect(auditFilter.parse({})).toEqual({ limit: 50 });
  });

  it("reads what an address holds", () => {
    const given = {
      kind: "SourceMerged",
      entity: "source",
      from: "2026-05-06",
      to: "2026-05-07",
      limit: "10",
    };
    expect(auditFilter.parse(given)).toEqual({ ...given, limit: 10 });
  });

  it("takes a page of one, one of a hundred, and the longest cursor", () => {
    expect(auditFilter.parse({ limit: "1" }).limit).toBe(1);
    expect(auditFilter.parse({ limit: "100" }).limit).toBe(100);
    expect(auditFilter.safeParse({ cursor: "x".repeat(100) }).success).toBe(true);
  });

  it.each([
    ["an unknown field", { who: "x" }],
    ["an unknown kind", { kind: "SourceEaten" }],
    ["an unknown thing", { entity: "spoon" }],
    ["a day that does not exist", { from: "2026-02-30" }],
    ["a day of the year 0", { from: "0000-01-01" }],
    ["a moment instead of a day", { to: "2026-05-06T10:00:00Z" }],
    ["an actor that is no id", { actor: "amira" }],
    ["too long a page", { limit: "101" }],
    ["an empty page", { limit: "0" }],
    ["half an event", { limit: "1.5" }],
    ["a thing that is no id", { entityId: "C-1042" }],
    ["a cursor that is too long", { cursor: "x".repeat(101) }],
  ])("refuses %s", (_, input) => {
    expect(auditFilter.safeParse(input).success).toBe(false);
  });
});
