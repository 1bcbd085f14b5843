import { describe, expect, it } from "vitest";
import { anArticleView } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { changedFields, type KnownFields, toEditable } from "./edit-draft";

const known: KnownFields = { title: "Town falls", outlet: "Reuters", publishedAt: "2016-05", language: "en" };

function changesTo(typed: Partial<KnownFields>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...known, ...typed })) form.set(name, value);
  return changedFields(form, known);
}

describe("what somebody changed of an article", () => {
  it.each([
    ["nothing", {}, {}],
    ["nothing but spaces around it", { title: " Town falls " }, {}],
    ["the title", { title: "Town taken" }, { title: "Town taken" }],
    ["a title that was emptied", { title: " " }, { title: "" }],
    ["the date, more exactly", { publishedAt: "2016-05-08" }, { publishedAt: "2016-05-08" }],
    ["a date that is taken away", { publishedAt: "" }, { publishedAt: null }],
    ["two fields", { outlet: "Anadolu", language: "tr" }, { outlet: "Anadolu", language: "tr" }],
  ])("is %s", (_, typed, expected) => {
    expect(changesTo(typed)).toEqual(expected);
  });
});

describe("an article as its form takes it", () => {
  it("is its fields without its text, the outlet by name", () => {
    expect(toEditable(anArticleView())).toEqual({
      id: idOf(301),
      ref: "A-1",
      version: 4,
      fields: {
        title: "Fighting in Khan Tuman",
        outlet: "Reuters",
        publishedAt: "2016-05-12T09:30Z",
        language: "en",
      },
    });
  });

  it.each([
    ["year", "2016"],
    ["month", "2016-05"],
    ["day", "2016-05-12"],
  ] as const)("has a date known to the %s no more exact than that", (publishedAtPrecision, date) => {
    expect(toEditable(anArticleView({ publishedAtPrecision })).fields.publishedAt).toBe(date);
  });

  it("has an empty date where none is known", () => {
    const undated = anArticleView({ publishedAt: null, publishedAtPrecision: null });
    expect(toEditable(undated).fields.publishedAt).toBe("");
  });
});
