import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  appearanceInput,
  cardsInput,
  contradictionInput,
  distinctionInput,
  mergeInput,
  optionalVersion,
  placeInput,
} from "./attach";

const ID = "018f4e2a-7c3b-7d10-9a1b-2c3d4e5f6a7b";
const PLACE = { articleId: "A-12", start: 0, end: 4 };
const DECISION = { other: "C-7", state: "confirmed", reasons: ["they differ"], version: 0 };

const fieldsOf = (schema: z.ZodType, input: unknown): string[] =>
  schema.safeParse(input).error?.issues.map(({ path }) => path.join(".")) ?? [];
const takes = (schema: z.ZodType, input: unknown) => schema.safeParse(input).success;

describe("one more appearance of a claim", () => {
  it("is a place in an article, first-hand only when somebody says so", () => {
    expect(placeInput.parse(PLACE)).toEqual({ ...PLACE, outletFirstHand: false });
  });

  it.each([
    ["articleId", { articleId: "C-12" }],
    ["start", { start: -1 }],
    ["end", { end: 0 }],
    ["quote", { quote: "" }],
    ["version", { version: -1 }],
    ["version", { version: 0.5 }],
    ["", { statement: "x" }],
  ])("is refused by the field %j for %o", (field, over) => {
    expect(fieldsOf(placeInput, { ...PLACE, ...over })).toEqual([field]);
  });

  it.each([
    [PLACE, true],
    [{ suggestionId: ID }, true],
    [{ appearanceId: ID }, true],
    [{ appearanceId: ID, version: 3 }, true],
    [{ suggestionId: ID, appearanceId: ID }, false],
    [{ ...PLACE, suggestionId: ID }, false],
    [{ suggestionId: "S-1" }, false],
    [{}, false],
  ])("is one of a place, a suggestion and an appearance elsewhere: %o, %s", (input, taken) => {
    expect(takes(appearanceInput, input)).toBe(taken);
  });
});

describe("what is done with two claims", () => {
  it.each([
    [mergeInput, { into: "C-7" }, true],
    [mergeInput, { into: "C-7", version: 2 }, true],
    [mergeInput, { into: "A-7" }, false],
    [mergeInput, {}, false],
    [optionalVersion, {}, true],
    [optionalVersion, { version: -1 }, false],
    [distinctionInput, { claimId: "C-7" }, true],
    [distinctionInput, { suggestionId: ID }, true],
    [distinctionInput, { claimId: "C-7", suggestionId: ID }, false],
    [distinctionInput, {}, false],
  ])("is taken or not, case %#: %o %o %s", (schema, input, taken) => {
    expect(takes(schema, input)).toBe(taken);
  });

  it("is asked for twenty cards at most", () => {
    const some = (length: number) => Array.from({ length }, () => ID);
    expect(takes(cardsInput, { claimIds: some(20), suggestionIds: [] })).toBe(true);
    expect(fieldsOf(cardsInput, { claimIds: some(21), suggestionIds: [] })).toEqual(["claimIds"]);
  });
});

describe("a decision on a contradiction", () => {
  it("may be taken back", () => {
    expect(contradictionInput.parse({ ...DECISION, state: "undecided" }).state).toBe("undecided");
  });

  it.each([
    ["other", { other: "E-7" }],
    ["state", { state: "open" }],
    ["reasons", { reasons: [] }],
    ["reasons", { reasons: Array.from({ length: 11 }, () => "x") }],
    ["reasons.0", { reasons: ["  "] }],
    ["reasons.0", { reasons: ["x".repeat(501)] }],
    ["version", { version: undefined }],
    ["", { reason: "x" }],
  ])("is refused by the field %j for %o", (field, over) => {
    expect(fieldsOf(contradictionInput, { ...DECISION, ...over })).toEqual([field]);
  });
});
