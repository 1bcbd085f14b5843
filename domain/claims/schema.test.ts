import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  acceptInput,
  articleKey,
  chainPatch,
  claimInput,
  claimKey,
  claimPatch,
  linkInput,
  queueFilter,
  versionInput,
} from "@/domain/claims/schema";

const ID = "018f4e2a-7c3b-7d10-9a1b-2c3d4e5f6a7b";
const claim = { articleId: ID, start: 0, end: 10 };
const link = { source: "SOHR", role: "origin" };

function fieldsOf(schema: z.ZodType, input: unknown): string[] {
  return schema.safeParse(input).error?.issues.map((issue) => issue.path.join(".")) ?? [];
}

describe("a new claim", () => {
  it("is taken with a span alone", () => {
    expect(claimInput.parse(claim)).toEqual({ ...claim, outletFirstHand: false });
  });

  it("is taken with statement, quote and chain", () => {
    const chain = [{ source: "Anadolu", role: "relay" }, link];
    const parsed = claimInput.parse({ ...claim, quote: "ten letter", statement: " It was so. ", chain });

    expect(parsed.statement).toBe("It was so.");
    expect(parsed.chain?.map(({ source, role }) => [source, role])).toEqual([
      ["Anadolu", "relay"],
      ["SOHR", "origin"],
    ]);
  });

  it("keeps the quote as it was printed, blanks and all", () => {
    expect(claimInput.parse({ ...claim, quote: " ten\n" }).quote).toBe(" ten\n");
  });

  it.each([
    ["articleId", { articleId: "12" }],
    ["start", { start: -1 }],
    ["start", { start: 0.5 }],
    ["start", { start: "0" }],
    ["end", { end: 0 }],
    ["end", { start: 10, end: 10 }],
    ["quote", { quote: "" }],
    ["statement", { statement: "  " }],
    ["statement", { statement: "x".repeat(2001) }],
    ["chain", { chain: Array.from({ length: 12 }, () => link) }],
    ["chain.0.role", { chain: [{ ...link, role: "outlet" }] }],
    ["", { text: "x" }],
  ])("is refused by the field %j for %o", (field, over) => {
    expect(fieldsOf(claimInput, { ...claim, ...over })).toContain(field);
  });
});

describe("an article or a claim", () => {
  it.each([ID, "A-1", "a-12", "A-9999999999"])("is named by %s", (key) => {
    expect(articleKey.safeParse(key).success).toBe(true);
  });

  it.each(["", "A-0", "A-01", "C-12", "A-12 ", "A-99999999999", "12"])("is no article by %j", (key) => {
    expect(articleKey.safeParse(key).success).toBe(false);
  });

  it.each([
    [ID, true],
    ["C-1042", true],
    ["c-1", true],
    ["A-12", false],
    ["C-", false],
  ])("is a claim by %s: %s", (key, named) => {
    expect(claimKey.safeParse(key).success).toBe(named);
  });
});

describe("accepting a suggestion", () => {
  it("can leave everything as proposed", () => {
    expect(acceptInput.parse({})).toEqual({ outletFirstHand: false, keepOpen: false });
  });

  it("can change the span as a whole", () => {
    expect(acceptInput.safeParse({ start: 3, end: 9 }).success).toBe(true);
  });

  it.each([
    ["end", { start: 3 }],
    ["end", { end: 9 }],
    ["statement", { claimId: "C-7", statement: "So." }],
    ["claimId", { claimId: "A-7" }],
    ["chain.0.role", { chain: [{ ...link, role: "outlet" }] }],
    ["", { colour: "red" }],
    ["version", { version: -1 }],
  ])("is refused by the field %j for %o", (field, input) => {
    expect(fieldsOf(acceptInput, input)).toContain(field);
  });
});

describe("a link", () => {
  it("asserts, is named and not first-hand unless it says otherwise", () => {
    expect(linkInput.parse(link)).toEqual({
      ...link,
      stance: "asserts",
      unnamed: false,
      firstHand: false,
      againstInterest: false,
      originalChecked: false,
    });
  });

  it.each([
    ["source", { role: "origin" }],
    ["source", { ...link, sourceId: ID }],
    ["source", { ...link, source: " " }],
    ["sourceId", { role: "origin", sourceId: "S-3" }],
    ["role", { ...link, role: "outlet" }],
    ["stance", { ...link, stance: "says" }],
    ["cue", { ...link, cue: "x".repeat(201) }],
    ["originalUrl", { ...link, originalUrl: "file:///etc/hosts" }],
    ["originalUrl", { ...link, originalChecked: true }],
    ["", { ...link, author: "x" }],
  ])("is refused by the field %j for %o", (field, input) => {
    expect(fieldsOf(linkInput, input)).toContain(field);
  });

  it("carries the source's own original", () => {
    const original = { originalUrl: "https://sohr.example/1", originalChecked: true };

    expect(linkInput.parse({ ...link, ...original })).toMatchObject(original);
  });
});

describe("changes", () => {
  it.each([
    ["a claim", claimPatch, { statement: "So." }],
    ["a chain", chainPatch, { chain: [] }],
    ["anything by undoing", versionInput, {}],
  ])("to %s need the version", (_, schema, change) => {
    expect(fieldsOf(schema, change)).toEqual(["version"]);
    expect(schema.safeParse({ ...change, version: 2 }).success).toBe(true);
  });
});

describe("the queue's filter", () => {
  it("is 25 claims of every kind when nothing is asked", () => {
    expect(queueFilter.parse({})).toEqual({ limit: 25 });
  });

  it("reads what stands in an address", () => {
    expect(
      queueFilter.parse({
        q: " khan ",
        standing: "needs_re_review",
        mine: "true",
        limit: "100",
        from: "2026-05-01",
      }),
    ).toEqual({ q: "khan", standing: "needs_re_review", mine: true, limit: 100, from: "2026-05-01" });
  });

  it.each(["q", "standing", "source", "outlet", "event", "from", "to", "mine", "limit", "cursor"])(
    "takes a blank %s for none",
    (field) => {
      expect(queueFilter.parse({ [field]: "" })).toEqual({ limit: 25 });
    },
  );

  it.each([
    ["standing", { standing: "true" }],
    ["limit", { limit: "0" }],
    ["limit", { limit: "101" }],
    ["limit", { limit: "ten" }],
    ["from", { from: "yesterday" }],
    ["to", { to: "2026-02-30" }],
    ["from", { from: "0000-01-01" }],
    ["mine", { mine: "perhaps" }],
    ["q", { q: "x".repeat(301) }],
    ["source", { source: "x".repeat(301) }],
    ["outlet", { outlet: "x".repeat(301) }],
    ["event", { event: "x".repeat(301) }],
    ["cursor", { cursor: "x".repeat(501) }],
    ["", { colour: "red" }],
    ["", "q=x"],
    ["", null],
    ["", []],
  ])("is refused by the field %j for %o", (field, input) => {
    expect(fieldsOf(queueFilter, input)).toContain(field);
  });

  it("can be described as a JSON schema, as can every other input", () => {
    for (const schema of [queueFilter, claimInput, linkInput, claimPatch, chainPatch, acceptInput]) {
      expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({ type: "object" });
    }
  });
});
