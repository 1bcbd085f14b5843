import { describe, expect, it } from "vitest";
import { RELATION_KINDS, type RelationKind } from "@/domain/sources/relation";
import type { RelationView } from "@/server/sources/relation-views";
import { relationInWords, seenFrom } from "./relation-words";

const brief = (name: string) => ({ id: name, ref: `S-${name}`, name });
const tie = (kind: RelationKind): RelationView => ({
  ...{ id: kind, kind, from: brief("Wire"), to: brief("State") },
  ...{ since: null, until: null, citation: "a book", note: null, version: 1 },
});

describe("a relation in words", () => {
  it("is a sentence from its first source to its second", () => {
    expect(relationInWords(tie("state_run_by"))).toBe("Wire is state-run by State");
  });

  it.each(RELATION_KINDS)("reads from either end, for %s", (kind) => {
    const forward = seenFrom("Wire", tie(kind));
    const back = seenFrom("State", tie(kind));

    expect([forward.other.name, forward.isForward]).toEqual(["State", true]);
    expect([back.other.name, back.isForward]).toEqual(["Wire", false]);
    expect(`Wire ${forward.words} State`).toBe(relationInWords(tie(kind)));
    expect(back.words).not.toBe("");
  });

  it("has other words from the other end where it leads one way", () => {
    expect(seenFrom("State", tie("state_run_by")).words).not.toBe(
      seenFrom("Wire", tie("state_run_by")).words,
    );
  });
});
