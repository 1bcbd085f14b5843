import { describe, expect, it } from "vitest";
import { z } from "zod";
import { claimKey } from "@/domain/claims/schema";
import { AppError } from "@/lib/app-error";
import { validate } from "./validate";

const place = z.strictObject({ articleId: z.uuid(), start: z.int(), end: z.int() });
const suggestion = z.strictObject({ suggestionId: z.uuid() });
const input = z.strictObject({
  claim: claimKey.optional(),
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
});
