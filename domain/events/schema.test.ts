import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { eventInput, eventKey, eventPatch, figureInput, figuresPatch } from "./schema";

const ID = "018f4e2a-7c3b-7d10-9a1b-2c3d4e5f6a7b";
const FIGURE = { printed: "30", low: 30, high: 30, bound: "exactly", category: "killed" };

function fieldsOf(schema: z.ZodType, input: unknown): string[] {
  return schema.safeParse(input).error?.issues.map(({ path }) => path.join(".")) ?? [];
}

describe("an event", () => {
  it.each([ID, "E-3", "e-9999999999"])("is named by %s", (key) => {
    expect(eventKey.safeParse(key).success).toBe(true);
  });

  it.each(["", "E-0", "E-03", "C-3", "E-3 ", "E-12345678901"])("is not named by %j", (key) => {
    expect(eventKey.safeParse(key).success).toBe(false);
  });

  it("needs a title only: place, time and claims may come later", () => {
    expect(eventInput.parse({ title: " Khan Tuman falls " })).toEqual({
      ...{ title: "Khan Tuman falls", place: null, happened: null, claims: [] },
    });
  });

  it("happens at a time that says how exactly it is known", () => {
    const happened = { at: "2016-05-06T00:00:00Z", precision: "day" };
    expect(eventInput.parse({ title: "x", happened }).happened).toEqual(happened);
    expect(fieldsOf(eventInput, { title: "x", happened: { at: happened.at } })).toEqual([
      "happened.precision",
    ]);
    expect(fieldsOf(eventInput, { title: "x", happened: { ...happened, at: "2016-05-06" } })).toEqual([
      "happened.at",
    ]);
    const before = { ...happened, at: "0000-05-05T00:00:00Z" };
    expect(fieldsOf(eventInput, { title: "x", happened: before })).toEqual(["happened.at"]);
  });

  it.each([
    ["title", { title: "  " }],
    ["title", { title: "x".repeat(301) }],
    ["place", { place: " " }],
    ["place", { place: "x".repeat(301) }],
    ["claims", { claims: Array.from({ length: 101 }, () => "C-1") }],
    ["claims.1", { claims: ["C-1", "E-1"] }],
    ["", { colour: "red" }],
  ])("is refused by the field %j for %o", (field, over) => {
    expect(fieldsOf(eventInput, { title: "x", ...over })).toEqual([field]);
  });

  it("changes in what is sent only, and only at a version that was seen", () => {
    expect(eventPatch.parse({ place: null, version: 0 })).toEqual({ place: null, version: 0 });
    expect(fieldsOf(eventPatch, { title: "x" })).toEqual(["version"]);
    expect(fieldsOf(eventPatch, { title: "x", version: -1 })).toEqual(["version"]);
  });
});

describe("the figures of a claim", () => {
  it("count people of nobody's side unless they say otherwise", () => {
    expect(figureInput.parse(FIGURE)).toEqual({
      ...FIGURE,
      ...{ group: null, unit: "people", ofWhom: null, coded: null },
    });
  });

  it.each([
    ["printed", { printed: " " }],
    ["printed", { printed: "x".repeat(201) }],
    ["high", { high: 1e13 }],
    ["bound", { bound: "roughly" }],
    ["group", { group: "soldiers" }],
    ["unit", { unit: "x".repeat(61) }],
    ["ofWhom", { ofWhom: "" }],
    ["ofWhom", { ofWhom: "x".repeat(121) }],
    ["coded", { coded: "x".repeat(61) }],
    ["", { mean: 30 }],
  ])("are refused by the field %j for %o", (field, over) => {
    expect(fieldsOf(figureInput, { ...FIGURE, ...over })).toEqual([field]);
  });

  it("lose the white space around their words, name those counted in lower case, and may say that nothing is coded or of nobody", () => {
    const spaced = { ...FIGURE, printed: " 30 ", unit: " people ", coded: " dozens ", ofWhom: " rebels " };
    expect(figureInput.parse(spaced)).toMatchObject({
      ...{ printed: "30", unit: "people", coded: "dozens", ofWhom: "rebels" },
    });
    expect(figureInput.parse({ ...FIGURE, ofWhom: "Insurgents" }).ofWhom).toBe("insurgents");
    const blank = { ...FIGURE, coded: null, ofWhom: null, group: null };
    expect(figureInput.parse(blank)).toMatchObject({ coded: null, ofWhom: null, group: null });
  });

  it("may be taken back, so that those of the text count again", () => {
    expect(figuresPatch.parse({ figures: null, version: 1 }).figures).toBeNull();
    expect(fieldsOf(figuresPatch, { figures: null })).toEqual(["version"]);
  });

  it("are at most fifty", () => {
    const some = (length: number) => ({ figures: Array.from({ length }, () => FIGURE), version: 0 });
    expect(figuresPatch.safeParse(some(50)).success).toBe(true);
    expect(fieldsOf(figuresPatch, some(51))).toEqual(["figures"]);
  });
});
