import { describe, expect, it } from "vitest";
import { articleDraft, articleFilter, articleInput, articlePatch } from "./schema";

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map((issue) => issue.path.join("."));

describe("an article as it is sent", () => {
  it.each([
    ["a text", { text: "x" }],
    ["an empty text, which is refused later with its reason", { text: "" }],
    ["a page", { html: "<p>x" }],
    ["an address", { url: "https://news.example/a" }],
    ["every field", { text: "x", title: "t", outlet: "o", publishedAt: "2016-05", language: "en" }],
  ])("may be %s", (_, input) => {
    expect(articleInput.safeParse(input).success).toBe(true);
  });

  it.each([
    ["nothing", {}, ["text"]],
    ["a text and a page", { text: "x", html: "y" }, ["text"]],
    ["an address of another scheme", { url: "file:///etc/passwd" }, ["url"]],
    ["a date that is none", { text: "x", publishedAt: "soon" }, ["publishedAt"]],
    ["a language that is none", { text: "x", language: "English" }, ["language"]],
    ["an outlet without a letter", { text: "x", outlet: "—" }, ["outlet"]],
    ["a blank title", { text: "x", title: "  " }, ["title"]],
  ])("may not be %s", (_, input, paths) => {
    expect(pathsOf(articleInput.safeParse(input))).toEqual(paths);
  });

  it("may not have a key that is not known", () => {
    expect(articleInput.safeParse({ text: "x", author: "y" }).error?.issues[0]).toMatchObject({
      keys: ["author"],
    });
  });
});

describe("a draft of the form", () => {
  const file = { name: "a.txt", bytes: new Uint8Array([65]) };

  it("may be a file instead", () => {
    expect(articleDraft.safeParse({ file, title: "t" }).success).toBe(true);
  });

  it("may not be a file and a text", () => {
    expect(pathsOf(articleDraft.safeParse({ file, text: "x" }))).toEqual(["text"]);
  });
});

describe("a change of an article", () => {
  it("names the version it was made on", () => {
    expect(pathsOf(articlePatch.safeParse({ title: "t" }))).toEqual(["version"]);
  });

  it("may take the date away, and nothing else", () => {
    expect(articlePatch.safeParse({ publishedAt: null, version: 1 }).success).toBe(true);
    expect(pathsOf(articlePatch.safeParse({ title: null, version: 1 }))).toEqual(["title"]);
  });
});

describe("the filter of the list", () => {
  it("takes blanks as no filter and 25 as the usual page", () => {
    expect(articleFilter.parse({ q: " ", outlet: "", cursor: undefined })).toEqual({ limit: 25 });
  });

  it("reads numbers out of an address", () => {
    expect(articleFilter.parse({ limit: "10", q: " idlib " })).toEqual({ limit: 10, q: "idlib" });
  });

  it.each([
    { limit: "0" },
    { limit: "101" },
    { limit: "x" },
    { page: "2" },
    { q: ["a", "b"] },
    { q: "x".repeat(301) },
    { outlet: "x".repeat(301) },
    { cursor: "x".repeat(501) },
    "q",
    null,
  ])("refuses %j", (input) => {
    expect(articleFilter.safeParse(input).success).toBe(false);
  });
});
