import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { chainPatch, claimInput, claimPatch, linkInput, queueFilter } from "@/domain/claims/schema";
import { evidenceInput, reopenInput, reviewInput } from "@/domain/review/schema";
import { mergeInput, sourceInput, sourcePatch } from "@/domain/sources/schema";

const ID = "018f4e2a-7c3b-7d10-9a1b-2c3d4e5f6a7b";

/** What is sent, and whether its very shape is wrong: a client that follows the JSON schema must find that too. */
interface Sent {
  says: string;
  schema: z.ZodType;
  input: unknown;
  shapely: boolean;
}

const SENT: Sent[] = [
  {
    says: "a claim on a span",
    schema: claimInput,
    input: { articleId: ID, start: 0, end: 4 },
    shapely: true,
  },
  {
    says: "a claim with a chain that leaves the defaults out",
    schema: claimInput,
    input: { articleId: "A-12", start: 0, end: 4, chain: [{ source: "SOHR", role: "origin" }] },
    shapely: true,
  },
  {
    says: "a claim without its end",
    schema: claimInput,
    input: { articleId: ID, start: 0 },
    shapely: false,
  },
  {
    says: "a claim with an unknown key",
    schema: claimInput,
    input: { articleId: ID, start: 0, end: 4, colour: "red" },
    shapely: false,
  },
  {
    says: "a link with the outlet's role",
    schema: linkInput,
    input: { source: "BBC", role: "outlet" },
    shapely: false,
  },
  {
    says: "a link with a stance of its own making",
    schema: linkInput,
    input: { source: "BBC", role: "relay", stance: "insists" },
    shapely: false,
  },
  {
    says: "a new statement",
    schema: claimPatch,
    input: { statement: "So.", version: 3 },
    shapely: true,
  },
  {
    says: "a new statement without the version",
    schema: claimPatch,
    input: { statement: "So." },
    shapely: false,
  },
  {
    says: "an empty chain",
    schema: chainPatch,
    input: { chain: [], version: 3 },
    shapely: true,
  },
  {
    says: "a filter by standing",
    schema: queueFilter,
    input: { standing: "in_review" },
    shapely: true,
  },
  {
    says: "a filter by no standing there is",
    schema: queueFilter,
    input: { standing: "true" },
    shapely: false,
  },
  {
    says: "a review",
    schema: reviewInput,
    input: { verdict: "disputed", rationale: "Denied.", version: 0, credibility: 6 },
    shapely: true,
  },
  {
    says: "a review with a grade that is not one",
    schema: reviewInput,
    input: { verdict: "disputed", rationale: "Denied.", version: 0, credibility: 7 },
    shapely: false,
  },
  {
    says: "a review with evidence",
    schema: reviewInput,
    input: {
      verdict: "disputed",
      rationale: "Denied.",
      version: 0,
      evidence: [{ stance: "against", note: "n" }],
    },
    shapely: true,
  },
  {
    says: "evidence of no stance",
    schema: evidenceInput,
    input: { note: "n" },
    shapely: false,
  },
  {
    says: "a reopening",
    schema: reopenInput,
    input: { reason: "new picture", version: 4 },
    shapely: true,
  },
  {
    says: "a source with both kinds of aliases",
    schema: sourceInput,
    input: { name: "SOHR", kind: "monitor", aliases: ["x", { name: "y", language: "ar" }] },
    shapely: true,
  },
  {
    says: "a source in no country there is",
    schema: sourceInput,
    input: { name: "SOHR", kind: "monitor", country: "ZZ" },
    shapely: false,
  },
  {
    says: "a change of a source's country to none",
    schema: sourcePatch,
    input: { country: null, version: 1 },
    shapely: true,
  },
  {
    says: "a merge into nothing",
    schema: mergeInput,
    input: {},
    shapely: false,
  },
];

describe("the JSON schema of an input", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });

  it.each(SENT)("is of one mind with the rule on $says", ({ schema, input, shapely }) => {
    const validate = ajv.compile(z.toJSONSchema(schema, { io: "input" }));

    expect(validate(input)).toBe(shapely);
    expect(schema.safeParse(input).success).toBe(shapely);
  });

  it.each([
    ["a span that ends before it starts", claimInput, { articleId: ID, start: 5, end: 5 }],
    ["a link with two sources", linkInput, { source: "BBC", sourceId: ID, role: "relay" }],
    ["evidence that shows nothing", evidenceInput, { stance: "for" }],
    ["a grade without a reason", sourcePatch, { reliability: "B", version: 1 }],
  ])("leaves %s to the rule", (_, schema, input) => {
    const validate = ajv.compile(z.toJSONSchema(schema, { io: "input" }));

    expect(validate(input)).toBe(true);
    expect(schema.safeParse(input).success).toBe(false);
  });
});
