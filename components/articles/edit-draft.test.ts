import { describe, expect, it } from "vitest";
import { changedFields, type KnownFields } from "./edit-draft";

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
