import { describe, expect, it } from "vitest";
import { z } from "zod";
import { claimKey } from "@/domain/claims/schema";
import { AppError } from "@/lib/app-error";
import { validate } from "./validate";

const place = z.strictObject({ articleId: z.uuid(), start: z.int(), end: z.int() });
const suggestion = z.strictObject({ suggestionId: z.uuid() });
const input = z.strictObject({
  claim: claimKey.optional(),
  kind: z.enum(["news_agency", "outlet"]).optional(),
  tie: z
    .discriminatedUnion("by", [
      z.strictObject({ by: z.literal("owner") }),
      z.strictObject({ by: z.literal("state"), country: z.enum(["SY", "TR"], "must be a country") }),
    ])
    .optional(),
  at: z.array(z.union([place, suggestion])).optional(),
});

function problemsOf(value: unknown) {
  try {
    validate(input, value);
  } catch (error) {
    if (error instanceof AppError) return error.problems.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

describe("what is said of refused input", () => {
  it("is nothing when all is well", () => {
    expect(
      problemsOf({ claim: "C-1042", at: [{ articleId: crypto.randomUUID(), start: 0, end: 5 }] }),
    ).toEqual([]);
  });

  it("names a reference as it should look", () => {
    expect(problemsOf({ claim: "1042" })).toEqual(["claim: must be an id or a reference such as C-1042"]);
  });

  it("names an unknown key by itself", () => {
    expect(problemsOf({ colour: "red" })).toEqual(['colour: There is no field "colour" here. Leave it out.']);
  });

  it("tells of the form that the input comes closest to, with the whole path", () => {
    const articleId = crypto.randomUUID();
    expect(problemsOf({ at: [{ articleId, start: 0, end: "five" }] })).toEqual([
      "at.0.end: must be a number",
    ]);
    expect(problemsOf({ at: [{ suggestionId: "first" }] })).toEqual(["at.0.suggestionId: Invalid UUID"]);
  });

  it("names a value that is none of a set, and the set or the nearest of it", () => {
    expect(problemsOf({ kind: "planet" })).toEqual(['kind: "planet" is not one of news_agency, outlet']);
    expect(problemsOf({ kind: "Outlett" })).toEqual([
      'kind: "Outlett" is not known here; did you mean outlet?',
    ]);
    expect(problemsOf({ kind: null })).toEqual(["kind: must be one of news_agency, outlet"]);
  });

  it("says so of what tells forms apart too, and keeps a rule's own words", () => {
    expect(problemsOf({ tie: { by: "sate" } })).toEqual([
      'tie.by: "sate" is not known here; did you mean state?',
    ]);
    expect(problemsOf({ tie: {} })).toEqual(["tie.by: must be one of owner, state"]);
    expect(problemsOf({ tie: { by: "state", country: "XX" } })).toEqual(["tie.country: must be a country"]);
  });
});
