import { describe, expect, it } from "vitest";
import { articleDetail } from "@/server/articles/views";
import { anApiCaller } from "@/test/builders/api";
import { aText } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import * as oneRoute from "./[id]/route";
import * as allRoute from "./route";

useDatabase();

async function aDesk() {
  const { call } = await anApiCaller("reviewer");
  return {
    add: (body: object) => call(allRoute.POST, { body }),
    get: (id: string) => call(oneRoute.GET, { params: { id } }),
    list: () => call(allRoute.GET),
  };
}

describe("POST /articles", () => {
  it("answers 201 with the article, its text, hash and suggestions", async () => {
    const { add } = await aDesk();
    const text = aText();
    const { status, body } = await add({ text, outlet: "Reuters", publishedAt: "2016-05-08" });

    expect(status).toBe(201);
    const article = articleDetail.parse(body);
    expect(article).toMatchObject({ text, claims: [], publishedAtPrecision: "day" });
    expect(article.suggestions[0]).toMatchObject({ start: 0, state: "open", version: 1 });
  });

  it("answers 200 with the article that is there for the same capture", async () => {
    const { add } = await aDesk();
    const input = { text: aText(), outlet: "Reuters" };
    const first = await add(input);
    const second = await add(input);

    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
  });

  it("reads an HTML page", async () => {
    const { add } = await aDesk();
    const html = `<html lang="en"><title>Town falls</title><nav>Home</nav><p>${aText()}</p></html>`;
    const { status, body } = await add({ html, outlet: "Reuters" });

    expect(status).toBe(201);
    expect(articleDetail.parse(body)).toMatchObject({
      title: "Town falls",
      captures: [{ method: "api", mediaType: "text/html" }],
    });
  });

  it.each([
    ["no text", { text: " " }, "text"],
    ["a page without words", { html: "<p></p>" }, "html"],
    ["an inner address", { url: "http://127.0.0.1/" }, "url"],
    ["two texts", { text: "a", html: "b" }, "text"],
    ["an unknown key", { text: "a", author: "b" }, "author"],
  ])("answers 422 for %s, and names the field", async (_, input, path) => {
    const { status, body } = await (await aDesk()).add(input);
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ path }] });
  });

  it("answers 413 for more than 5 MB", async () => {
    const { status } = await (await aDesk()).add({ text: "x".repeat(5 * 1024 * 1024 + 1) });
    expect(status).toBe(413);
  });
});

describe("GET /articles", () => {
  it("lists and gives what was added", async () => {
    const { add, get, list } = await aDesk();
    const article = articleDetail.parse((await add({ text: aText() })).body);

    const { items } = (await list()).body;
    expect(Array.isArray(items) && items[0]).toMatchObject({ id: article.id, openSuggestions: 1 });
    expect((await get(article.ref)).body).toEqual(article);
    expect((await get("A-99999")).status).toBe(404);
    expect((await get("nonsense")).status).toBe(422);
  });
});
