import { describe, expect, it } from "vitest";
import { contentOf, fieldsIn, isTooLongToShow, looksLikeHtml, sizeOf } from "./add-draft";

function aForm(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("what was pasted", () => {
  it.each([
    ["<!DOCTYPE html><title>x</title>", true],
    ["  \n<html lang=en>", true],
    ["<article>words", true],
    ["Rebels seize the town.</p>\n", true],
    ["Rebels seize the town.", false],
    ["<headline> Rebels seize the town", false],
    ["The note said <b>nothing</b> of it.", false],
    ["", false],
  ])("%j is taken for a page: %s", (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });

  it.each([
    [300_000, false],
    [300_001, true],
  ])("of %i characters is kept beside the field: %s", (length, expected) => {
    expect(isTooLongToShow("x".repeat(length))).toBe(expected);
  });

  it.each([
    ["x".repeat(1024 * 1024), "1.0 MB"],
    ["é".repeat(1024 * 1024), "2.0 MB"],
  ])("says how large it is in bytes", (text, size) => {
    expect(sizeOf(text)).toBe(size);
  });
});

describe("the content of a form", () => {
  const typed = { text: "words", url: "https://news.example/a" };

  it.each([
    ["paste", {}, { text: "words" }],
    ["paste", { isHtml: "on" }, { html: "words" }],
    ["paste", { text: " \n" }, { text: undefined }],
    ["address", {}, { url: "https://news.example/a" }],
    ["file", {}, {}],
    ["file", { file: new File([], "") }, {}],
  ] as const)("by %s with %j is only what was chosen", async (way, more, expected) => {
    expect(await contentOf(aForm({ ...typed, ...more }), way)).toEqual(expected);
  });

  it("by file is its name and its bytes", async () => {
    const file = new File(["words"], "report.txt");
    expect(await contentOf(aForm({ ...typed, file }), "file")).toEqual({
      file: { name: "report.txt", bytes: new TextEncoder().encode("words") },
    });
  });

  it("is the long text where one was pasted, and of paste only", async () => {
    expect(await contentOf(aForm(typed), "paste", "long")).toEqual({ text: "long" });
    expect(await contentOf(aForm({ ...typed, isHtml: "on" }), "paste", "long")).toEqual({ html: "long" });
    expect(await contentOf(aForm(typed), "address", "long")).toEqual({ url: typed.url });
  });
});

describe("the fields of a form", () => {
  it("leave out what is blank or missing, but for the outlet", () => {
    expect(fieldsIn(aForm({ title: "Town falls", outlet: "  ", language: "en" }))).toEqual({
      title: "Town falls",
      outlet: "",
      publishedAt: undefined,
      language: "en",
    });
  });
});
