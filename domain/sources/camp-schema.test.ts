import { describe, expect, test } from "vitest";
import { campInput, campPatch, conflictInput } from "./camp-schema";

const ID = "0b6f1a52-3c1d-4c7e-9a54-1f2e3d4c5b6a";
const sides = (count: number) => Array.from({ length: count }, (_, at) => `Side ${at + 1}`);

describe("a conflict", () => {
  test.each([2, 20])("can have %i sides, and no dates", (count) => {
    expect(conflictInput.parse({ name: "War", camps: sides(count) })).toEqual({
      name: "War",
      since: null,
      until: null,
      camps: sides(count),
    });
  });

  test.each([0, 1, 21])("cannot have %i sides", (count) => {
    expect(conflictInput.safeParse({ name: "War", camps: sides(count) }).success).toBe(false);
  });
});

describe("the side a source stands on", () => {
  const whole = { campId: ID, tie: "party", citation: "https://example.org/report" };

  test.each(["party", "interest"])("is tied as «%s», always when no date is given", (tie) => {
    expect(campInput.parse({ ...whole, tie })).toEqual({
      ...whole,
      tie,
      interest: null,
      since: null,
      until: null,
    });
  });

  test.each([
    ["another tie", { tie: "friend" }],
    ["a name for a side", { campId: "Side 1" }],
    ["no citation", { citation: undefined }],
    ["a blank interest", { interest: "  " }],
    ["an interest one character too long", { interest: "x".repeat(2001) }],
    ["a field that is not known", { note: "x" }],
  ])("is refused with %s", (_, changes) => {
    expect(campInput.safeParse({ ...whole, ...changes }).success).toBe(false);
  });

  test("keeps an interest of 2,000 characters, without the space around it", () => {
    expect(campInput.parse({ ...whole, interest: ` ${"x".repeat(2000)} ` }).interest).toBe("x".repeat(2000));
  });
});

describe("a change to the side a source stands on", () => {
  test("names only what changes, and sets nothing else", () => {
    expect(campPatch.parse({ interest: null, version: 0 })).toEqual({ interest: null, version: 0 });
  });

  test.each([
    ["without the version seen", { tie: "party" }],
    ["of a version below zero", { version: -1 }],
    ["of half a version", { version: 0.5 }],
    ["to another side", { campId: ID, version: 0 }],
  ])("is refused %s", (_, change) => {
    expect(campPatch.safeParse(change).success).toBe(false);
  });
});
