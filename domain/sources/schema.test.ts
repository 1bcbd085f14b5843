import { describe, expect, it } from "vitest";
import { z } from "zod";
import { COUNTRY_CODES } from "@/domain/sources/country";
import { RELIABILITIES, RELIABILITY_LABELS, reliabilityRank } from "@/domain/sources/reliability";
import { languageTag, mergeInput, retractionInput, sourceInput, sourcePatch } from "@/domain/sources/schema";
import { SOURCE_KIND_LABELS, SOURCE_KINDS } from "@/domain/sources/source-kind";

const ID = "018f4e2a-7c3b-7d10-9a1b-2c3d4e5f6a7b";
const source = { name: "SOHR", kind: "monitor" };

function fieldsOf(schema: z.ZodType, input: unknown): string[] {
  return schema.safeParse(input).error?.issues.map((issue) => issue.path.join(".")) ?? [];
}

describe("a source", () => {
  it("is taken with a name and a kind", () => {
    expect(sourceInput.parse(source)).toEqual({
      ...source,
      country: null,
      homepage: null,
      wikidataId: null,
      citation: null,
      aliases: [],
    });
  });

  it("takes aliases with and without a language and dates", () => {
    const dated = { name: "المرصد", language: "ar", since: "2006-05-01" };
    const aliases = ["the Observatory", dated, { name: " SOHR " }];
    const unknown = { language: null, since: null, until: null };

    expect(sourceInput.parse({ ...source, aliases }).aliases).toEqual([
      { name: "the Observatory", ...unknown },
      { ...dated, until: null },
      { name: "SOHR", ...unknown },
    ]);
  });

  it.each([
    ["name", { name: " " }],
    ["name", { name: "x".repeat(301) }],
    ["name", { name: "!!!" }],
    ["kind", { kind: "blog" }],
    ["country", { country: "gb" }],
    ["country", { country: "ZZ" }],
    ["homepage", { homepage: "sohr.example" }],
    ["homepage", { homepage: "data:text/html,x" }],
    ["wikidataId", { wikidataId: "Q0" }],
    ["wikidataId", { wikidataId: "P31" }],
    ["aliases.0", { aliases: [""] }],
    ["aliases.0.language", { aliases: [{ name: "x", language: "english" }] }],
    ["aliases.0.until", { aliases: [{ name: "x", since: "2020-01-01", until: "2019-01-01" }] }],
    ["citation", { citation: " " }],
    ["", { owner: "x" }],
  ])("is refused by the field %j for %o", (field, over) => {
    expect(fieldsOf(sourceInput, { ...source, ...over })).toContain(field);
  });

  it("can be described as a JSON schema, as can its changes", () => {
    for (const schema of [sourceInput, sourcePatch, mergeInput, retractionInput]) {
      expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({
        type: "object",
        additionalProperties: false,
      });
    }
  });
});

describe("a change to a source", () => {
  it("needs the version and nothing else", () => {
    expect(fieldsOf(sourcePatch, {})).toEqual(["version"]);
    expect(fieldsOf(sourcePatch, { version: -1 })).toEqual(["version"]);
    expect(sourcePatch.parse({ version: 2 })).toEqual({ version: 2 });
  });

  it("leaves alone what it does not name", () => {
    expect(sourcePatch.parse({ name: "SOHR", version: 2 })).toEqual({ name: "SOHR", version: 2 });
  });

  it("needs a reason for a new grade", () => {
    expect(fieldsOf(sourcePatch, { reliability: "B", version: 2 })).toEqual(["reason"]);
    expect(fieldsOf(sourcePatch, { reliability: "B", reason: " ", version: 2 })).toEqual(["reason"]);
    expect(fieldsOf(sourcePatch, { reliability: "B", reason: "five of six held", version: 2 })).toEqual([]);
  });

  it("can take a country away", () => {
    expect(sourcePatch.parse({ country: null, version: 2 }).country).toBeNull();
  });
});

describe("a merge", () => {
  it("names the source that takes over, and perhaps why", () => {
    expect(fieldsOf(mergeInput, {})).toEqual(["into"]);
    expect(mergeInput.parse({ into: ID, reason: "the same" })).toEqual({ into: ID, reason: "the same" });
  });
});

describe("language tags", () => {
  it.each(["en", "ar", "ckb", "sr-Latn", "en-GB", "zh-Hant-TW", "es-419"])("take %s", (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(true);
  });

  it.each(["", "e", "EN", "english", "en_GB", "en-gb", "en-"])("refuse %j", (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(false);
  });
});

describe("the closed sets of sources", () => {
  it("have words for each member", () => {
    expect(Object.keys(SOURCE_KIND_LABELS)).toEqual([...SOURCE_KINDS]);
    expect(Object.keys(RELIABILITY_LABELS)).toEqual([...RELIABILITIES]);
  });

  it("rank the grades, but not the unknown one", () => {
    expect(RELIABILITIES.map(reliabilityRank)).toEqual([0, 1, 2, 3, 4, null]);
  });

  it("hold 249 countries, each once and in order", () => {
    expect(COUNTRY_CODES).toHaveLength(249);
    expect([...new Set(COUNTRY_CODES)].sort()).toEqual([...COUNTRY_CODES]);
    expect(COUNTRY_CODES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });
});
