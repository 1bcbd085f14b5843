import { describe, expect, it } from "vitest";
import { articleDraft, articleFilter, articleInput, articlePatch, captureRemoval } from "./schema";

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map((issue) => issue.path.join("."));

describe("an article as it is sent", () => {
  it.each([
    ["a text", { text: "x" }],
    ["an empty text, which is refused later with its reason", { text: "" }],
    ["a page", { html: "<p>x" }],
    ["an address", { url: "https://news.example/a" }],
    ["an address without encryption", { url: "http://news.example/a" }],
    ["an address of 2,000 characters", { url: `http://a.example/${"x".repeat(1983)}` }],
    ["a title of 1,000 characters", { text: "x", title: "x".repeat(1000) }],
    ["every field", { text: "x", title: "t", outlet: "o", publishedAt: "2016-05", language: "en" }],
  ])("may be %s", (_, input) => {
    expect(articleInput.safeParse(input).success).toBe(true);
  });

  it.each([
    ["nothing", {}, ["text"]],
    ["a text and a page", { text: "x", html: "y" }, ["text"]],
    ["an address of another scheme", { url: "file:///etc/passwd" }, ["url"]],
    ["an address of a scheme that ends like one", { url: "xhttps://news.example" }, ["url"]],
    ["an address of a scheme that begins like one", { url: "httpsx://news.example" }, ["url"]],
    ["an address of more than 2,000 characters", { url: `http://a.example/${"x".repeat(1984)}` }, ["url"]],
    ["a page and an address", { html: "x", url: "http://a.example" }, ["text"]],
    ["a title of more than 1,000 characters", { text: "x", title: "x".repeat(1001) }, ["title"]],
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

describe("what a person is told", () => {
  it.each([
    ["of an article without contents", articleInput, {}, "give exactly one of text, html and url"],
    ["of a draft without contents", articleDraft, {}, "paste a text, choose a file or give an address"],
    ["of a foreign address", articleInput, { url: "ftp://a.example" }, "must be an http or https address"],
    [
      "of a date that is none",
      articleInput,
      { text: "x", publishedAt: "soon" },
      "must be a date such as 2016-05-08 or 2016-05-08T10:30Z",
    ],
  ])("%s", (_, schema, input, message) => {
    expect(schema.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe("taking a capture away", () => {
  const removal = { number: 1, reason: "a court order", version: 0 };

  it("names the capture, why, and the version it was asked on", () => {
    expect(captureRemoval.parse({ ...removal, reason: " a court order " })).toEqual(removal);
    expect(pathsOf(captureRemoval.safeParse({}))).toEqual(["number", "reason", "version"]);
  });

  it.each([
    ["number", 0],
    ["number", 1.5],
    ["reason", "  "],
    ["reason", "x".repeat(10_001)],
    ["version", -1],
  ])("is refused with %s %j", (field, value) => {
    expect(pathsOf(captureRemoval.safeParse({ ...removal, [field]: value }))).toEqual([field]);
  });
});

describe("a change of an article", () => {
  it.each(["x", "x".repeat(1000)])("may give it a title from 1 to 1,000 characters", (title) => {
    expect(articlePatch.safeParse({ title, version: 0 }).success).toBe(true);
  });

  it.each([
    ["title", " "],
    ["title", "x".repeat(1001)],
    ["version", -1],
    ["version", "1"],
    ["publishedAt", "soon"],
  ])("may not have %s %j", (field, value) => {
    expect(pathsOf(articlePatch.safeParse({ version: 1, [field]: value }))).toEqual([field]);
  });

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

  it("forgets what nobody gave, whatever it is called", () => {
    expect(articleFilter.parse({ cursor: undefined, page: undefined })).toStrictEqual({ limit: 25 });
  });

  it.each(["1", "100"])("may ask for %s on a page", (limit) => {
    expect(articleFilter.parse({ limit })).toEqual({ limit: Number(limit) });
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
