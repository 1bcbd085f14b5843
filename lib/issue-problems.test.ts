import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toProblems } from "./issue-problems";

/** What is said of input that a schema refuses, as "path: message". */
function said(schema: z.ZodType, input: unknown): string[] {
  const parsed = schema.safeParse(input, { reportInput: true });
  return parsed.success ? [] : toProblems(parsed.error).map(({ path, message }) => `${path}: ${message}`);
}

describe("what is said of a value of another type", () => {
  it.each([
    [z.string(), 7, ": must be a string"],
    [z.number(), "7", ": must be a number"],
    [z.boolean(), "yes", ": must be a boolean"],
    [z.array(z.string()), "x", ": must be an array"],
    [z.strictObject({}), [], ": must be an object"],
    [z.record(z.string(), z.string()), 7, ": must be an object"],
    [z.int(), 1.5, ": must be an int"],
  ])("names the type it must be", (schema, input, words) => {
    expect(said(schema, input)).toEqual([words]);
  });

  it("is that it is needed where it is not there, and not where it is null", () => {
    const schema = z.strictObject({ name: z.string() });
    expect(said(schema, {})).toEqual(["name: is needed, and is not there"]);
    expect(said(schema, { name: undefined })).toEqual(["name: is needed, and is not there"]);
    expect(said(schema, { name: null })).toEqual(["name: must be a string"]);
  });
});

describe("where a problem is", () => {
  const schema = z.strictObject({
    chain: z.array(z.strictObject({ source: z.string().min(1, "is empty") })),
  });

  it("is written as a path through fields and places", () => {
    expect(said(schema, { chain: [{ source: "SOHR" }, { source: "" }] })).toEqual([
      "chain.1.source: is empty",
    ]);
  });

  it("is the whole where the whole is wrong", () => {
    expect(said(schema, "x")).toEqual([": must be an object"]);
  });

  it("is each unknown field by itself, at whatever depth", () => {
    expect(said(schema, { chain: [{ source: "SOHR", colour: "red", size: 1 }], extra: true })).toEqual([
      'chain.0.colour: There is no field "colour" here. Leave it out.',
      'chain.0.size: There is no field "size" here. Leave it out.',
      'extra: There is no field "extra" here. Leave it out.',
    ]);
  });

  it("is each place that is wrong, in the order of the form", () => {
    const two = z.strictObject({ a: z.string(), b: z.string() });
    expect(said(two, { b: 1 })).toEqual(["a: is needed, and is not there", "b: must be a string"]);
  });
});

describe("a rule's own words", () => {
  it("are kept", () => {
    const day = z.string().regex(/^\d{4}$/, "must be a year");
    expect(said(z.strictObject({ day }), { day: "soon" })).toEqual(["day: must be a year"]);
    const code = z.enum(["SY", "TR"], "must be a country code");
    expect(said(z.strictObject({ code }), { code: "XX" })).toEqual(["code: must be a country code"]);
  });
});

describe("a value of a closed set", () => {
  const one = z.enum(["corroborated", "disputed", "unverifiable"]);

  it.each([
    ["true", '"true" is not one of corroborated, disputed, unverifiable'],
    ["Disputd", '"Disputd" is not known here; did you mean disputed?'],
    [7, "7 is not one of corroborated, disputed, unverifiable"],
    [null, "must be one of corroborated, disputed, unverifiable"],
    [undefined, "must be one of corroborated, disputed, unverifiable"],
  ])("that is %j is told: %s", (value, words) => {
    expect(said(z.strictObject({ verdict: one }), { verdict: value })).toEqual([`verdict: ${words}`]);
  });

  it("of one value is named too", () => {
    expect(said(z.literal("for"), "against")).toEqual([': "against" is not one of for']);
  });
});

describe("of several forms", () => {
  const source = z.union([
    z.strictObject({ sourceId: z.string(), role: z.string() }),
    z.strictObject({ name: z.string() }),
  ]);

  it("the one that the input comes closest to is told of", () => {
    expect(said(source, { name: 7 })).toEqual(["name: must be a string"]);
    expect(said(source, { sourceId: "x" })).toEqual(["role: is needed, and is not there"]);
  });

  it("the last is told of where two are equally close", () => {
    expect(said(z.union([z.string(), z.number()]), true)).toEqual([": must be a number"]);
  });

  it("within another, the path leads all the way", () => {
    expect(said(z.strictObject({ chain: z.array(source) }), { chain: [{ name: 7 }] })).toEqual([
      "chain.0.name: must be a string",
    ]);
  });
});
