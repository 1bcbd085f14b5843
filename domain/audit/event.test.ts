import { describe, expect, it } from "vitest";
import { AUDIT_ENTITIES, AUDIT_KINDS } from "./event";

describe("the kinds of audit events", () => {
  it("are each listed once", () => {
    expect(new Set(AUDIT_KINDS).size).toBe(AUDIT_KINDS.length);
    expect(new Set<string>(AUDIT_ENTITIES).size).toBe(AUDIT_ENTITIES.length);
  });

  it.each(AUDIT_KINDS)("name a thing and what became of it, in the past tense: %s", (kind) => {
    expect(kind).toMatch(
      /^(?:[A-Z][a-z]+)*(?:ed|Made|Read|Written|Taken|Withdrawn|Left|Split|Unsplit|Apart|Back|In|Out|Up|ReReview)$/,
    );
  });

  it.each(AUDIT_ENTITIES)("are about things with a plain name: %s", (entity) => {
    expect(entity).toMatch(/^[a-z]+$/);
  });
});
