import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerInput, CREDIBILITIES, evidenceInput, reopenInput, reviewInput } from "@/domain/review/schema";

const ID = "018f4e2a-7c3b-7d10-9a1b-2c3d4e5f6a7b";
const review = { verdict: "corroborated", rationale: "Two origins.", version: 3 };

function fieldsOf(schema: z.ZodType, input: unknown): string[] {
  return schema.safeParse(input).error?.issues.map((issue) => issue.path.join(".")) ?? [];
}

describe("a review", () => {
  it("is taken with no more than verdict, rationale and version", () => {
    expect(reviewInput.parse(review)).toEqual(review);
  });

  it("has its rationale trimmed", () => {
    expect(reviewInput.parse({ ...review, rationale: "  so \n" }).rationale).toBe("so");
  });

  it.each(CREDIBILITIES)("takes the credibility %i", (credibility) => {
    expect(reviewInput.parse({ ...review, credibility }).credibility).toBe(credibility);
  });

  it.each([
    ["verdict", { verdict: "true" }],
    ["verdict", { verdict: "needs_re_review" }],
    ["credibility", { credibility: 0 }],
    ["credibility", { credibility: 7 }],
    ["credibility", { credibility: "1" }],
    ["rationale", { rationale: "   " }],
    ["rationale", { rationale: "x".repeat(10_001) }],
    ["reason", { reason: " " }],
    ["reason", { reason: "ok" }],
    ["reason", { reason: "  eleven ch.  " }],
    ["version", { version: 1.5 }],
    ["version", { version: undefined }],
    ["evidence.0.stance", { evidence: [{ note: "n" }] }],
    ["evidence", { evidence: Array.from({ length: 51 }, () => ({ stance: "for", note: "n" })) }],
    ["", { status: "ok" }],
  ])("is refused by the field %j for %j", (field, over) => {
    expect(fieldsOf(reviewInput, { ...review, ...over })).toContain(field);
  });

  it("can be described as a JSON schema", () => {
    expect(z.toJSONSchema(reviewInput, { io: "input" })).toMatchObject({ additionalProperties: false });
  });
});

describe("evidence", () => {
  it.each([
    { url: "https://pictures.example/1" },
    { captureId: ID },
    { claimId: ID },
    { quote: "so it was" },
    { note: "seen" },
  ])("is enough with %o", (carrier) => {
    expect(evidenceInput.parse({ stance: "for", ...carrier })).toEqual({ stance: "for", ...carrier });
  });

  it.each([
    ["url", { stance: "for" }],
    ["url", { stance: "for", source: "UN" }],
    ["url", { stance: "for", url: "ftp://files.example/1" }],
    ["url", { stance: "for", url: "javascript:alert(1)" }],
    ["url", { stance: "for", url: "not an address" }],
    ["stance", { stance: "neutral", note: "n" }],
    ["captureId", { stance: "for", captureId: "A-12" }],
    ["source", { stance: "for", note: "n", source: "UN", sourceId: ID }],
    ["note", { stance: "for", note: " " }],
    ["", { stance: "for", note: "n", weight: 3 }],
  ])("is refused by the field %j for %o", (field, input) => {
    expect(fieldsOf(evidenceInput, input)).toContain(field);
  });
});

describe("reopening and answering", () => {
  it.each([
    ["reopening", reopenInput],
    ["answering", answerInput],
  ])("%s needs a reason", (_, schema) => {
    expect(fieldsOf(schema, { reason: "", version: 1 })).toEqual(["reason"]);
    expect(schema.parse({ reason: " new picture ", version: 1 })).toEqual({
      reason: "new picture",
      version: 1,
    });
  });
});
