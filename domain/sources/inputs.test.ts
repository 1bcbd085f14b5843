import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { aliasFilter, aliasPatch, aliasRemoval, newAliasInput } from "./alias-schema";
import { campInput, campPatch, conflictInput, FEWEST_SIDES, MOST_SIDES } from "./camp-schema";
import { removalInput } from "./relation-schema";
import { splitInput, unsplitInput } from "./split-schema";

const ID = "018f4e2a-7c3b-7d10-9a1b-2c3d4e5f6a7b";
const CAMP = { campId: ID, tie: "party", citation: "a book" };
const SPLIT = { into: { source: "S-7" }, version: 1, reason: "two people" };

const fieldsOf = (schema: z.ZodType, input: unknown): string[] =>
  schema.safeParse(input).error?.issues.map(({ path }) => path.join(".")) ?? [];
const sides = (count: number) => Array.from({ length: count }, (_, at) => `Side ${at}`);

describe("what is left blank", () => {
  it.each([
    [
      "another name",
      newAliasInput,
      { name: "SOHR", version: 0 },
      { language: null, since: null, until: null },
    ],
    ["a conflict", conflictInput, { name: "A war", camps: ["A", "B"] }, { since: null, until: null }],
    ["a side", campInput, CAMP, { interest: null, since: null, until: null }],
    ["a split", splitInput, SPLIT, { aliases: [], links: [], evidence: [], relations: [] }],
    ["the list of names", aliasFilter, {}, { limit: 50 }],
    ["a change of a name", aliasPatch, { version: 1 }, {}],
    ["a change of a side", campPatch, { version: 1 }, {}],
    ["the undoing of a split", unsplitInput, { splitId: ID }, {}],
  ] as const)("of %s is not known, or stays", (_, schema, given, blanks) => {
    expect(schema.parse(given)).toEqual({ ...given, ...blanks });
  });
});

describe("what a client sends about sources", () => {
  it.each([
    ["version", newAliasInput, { name: "SOHR" }],
    ["version", newAliasInput, { name: "SOHR", version: -1 }],
    ["language", newAliasInput, { name: "SOHR", version: 0, language: "Arabic" }],
    ["until", newAliasInput, { name: "SOHR", version: 0, until: "soon" }],
    ["version", aliasPatch, { name: "SOHR" }],
    ["reason", aliasRemoval, { version: 0, reason: " " }],
    ["reason", aliasRemoval, { version: 0, reason: "x".repeat(2001) }],
    ["q", aliasFilter, { q: "x".repeat(301) }],
    ["limit", aliasFilter, { limit: "0" }],
    ["limit", aliasFilter, { limit: "201" }],
    ["cursor", aliasFilter, { cursor: "x".repeat(101) }],
    ["camps", conflictInput, { name: "A war", camps: sides(FEWEST_SIDES - 1) }],
    ["camps", conflictInput, { name: "A war", camps: sides(MOST_SIDES + 1) }],
    ["camps.1", conflictInput, { name: "A war", camps: ["A", "—"] }],
    ["tie", campInput, { ...CAMP, tie: "friend" }],
    ["interest", campInput, { ...CAMP, interest: " " }],
    ["interest", campInput, { ...CAMP, interest: "x".repeat(2001) }],
    ["citation", campInput, { ...CAMP, citation: undefined }],
    ["version", campPatch, { tie: "party" }],
    ["", campPatch, { version: 0, campId: ID }],
    ["version", removalInput, { reason: "a slip" }],
    ["reason", removalInput, { version: 0 }],
    ["reason", splitInput, { ...SPLIT, reason: " " }],
    ["version", splitInput, { ...SPLIT, version: undefined }],
    ["links.0", splitInput, { ...SPLIT, links: ["C-7"] }],
    ["into", splitInput, { ...SPLIT, into: { name: "Other", kind: "unnamed" } }],
    ["into", splitInput, { ...SPLIT, into: { source: "S-7", name: "Other", kind: "outlet" } }],
    ["splitId", unsplitInput, { splitId: "S-7" }],
    ["reason", unsplitInput, { splitId: ID, reason: "" }],
  ] as const)("is refused by the field %j, case %#", (field, schema, input) => {
    expect(fieldsOf(schema, input)).toEqual([field]);
  });

  it("may name as many sides as a conflict can have, and a new source to split off", () => {
    expect(fieldsOf(conflictInput, { name: "A war", camps: sides(MOST_SIDES) })).toEqual([]);
    expect(fieldsOf(splitInput, { ...SPLIT, into: { name: "Other", kind: "outlet" } })).toEqual([]);
  });
});
