import { describe, expect, it } from "vitest";
import { aTie } from "@/test/builders/tie";
import {
  isMutual,
  isOwnership,
  isSameTie,
  RELATION_KINDS,
  RELATION_WORDS,
  REVERSE_RELATION_WORDS,
} from "./relation";

describe("kinds of relations", () => {
  it("puts one source under another for three of them", () => {
    expect(RELATION_KINDS.filter(isOwnership)).toEqual(["part_of", "owned_by", "state_run_by"]);
  });

  it("reads the same from either end where it is mutual, and only there", () => {
    for (const kind of RELATION_KINDS)
      expect(RELATION_WORDS[kind] === REVERSE_RELATION_WORDS[kind]).toBe(isMutual(kind));
  });
});

describe("isSameTie", () => {
  it.each([
    ["sana state_run_by syria", "sana state_run_by syria", true],
    ["sana state_run_by syria 1965-01-01..", "sana state_run_by syria ..1964-12-31", true],
    ["sana state_run_by syria", "syria state_run_by sana", false],
    ["sana state_run_by syria", "sana part_of syria", false],
    ["a shares_staff_with b", "b shares_staff_with a", true],
    ["a declared_independent_of b", "b declared_independent_of a", true],
    ["a shares_staff_with b", "a shares_staff_with c", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(isSameTie(aTie(one), aTie(other))).toBe(expected);
    expect(isSameTie(aTie(other), aTie(one))).toBe(expected);
  });
});
