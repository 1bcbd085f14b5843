import { describe, expect, it } from "vitest";
import { articleDetail } from "@/server/articles/views";
import { callApi } from "@/test/api/call";
import { anApiCaller } from "@/test/builders/api";
import { aText } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import * as removalRoute from "./[id]/removal/route";
import * as oneRoute from "./[id]/route";
import * as allRoute from "./route";

useDatabase();

async function aDesk() {
  const { call } = await anApiCaller("reviewer");
  return {
    add: (body: object) => call(allRoute.POST, { body }),
    get: (id: string) => call(oneRoute.GET, { params: { id } }),
    edit: (id: string, body: object, headers = {}) => call(oneRoute.PATCH, { params: { id }, body, headers }),
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

describe("PATCH /articles/{id}", () => {
  it("changes title, outlet, date and language, and leaves text, captures and suggestions as they are", async () => {
    const { add, edit } = await aDesk();
    const before = articleDetail.parse((await add({ text: aText(), outlet: "Reuters" })).body);
    const patch = {
      title: "Better",
      outlet: "Al-Monitor",
      publishedAt: "2016-05",
      language: "fr",
      version: 1,
    };
    const { status, body, headers } = await edit(before.ref, patch);

    expect({ status, etag: headers.get("etag") }).toEqual({ status: 200, etag: '"2"' });
    const { text, captures, suggestions } = before;
    expect(articleDetail.parse(body)).toMatchObject({
      ...{ title: "Better", outlet: { name: "Al-Monitor" }, language: "fr", version: 2 },
      ...{ publishedAt: "2016-05-01T00:00:00.000Z", publishedAtPrecision: "month" },
      ...{ text, captures, suggestions },
    });
  });

  it("answers 409 to an old version and 412 to an old ETag, and changes nothing", async () => {
    const { add, edit, get } = await aDesk();
    const { id } = articleDetail.parse((await add({ text: aText() })).body);
    const first = await edit(id, { title: "First" }, { "if-match": '"1"' });
    expect(first.status).toBe(200);

    expect((await edit(id, { title: "Second", version: 1 })).status).toBe(409);
    expect((await edit(id, { title: "Second" }, { "if-match": '"1"' })).status).toBe(412);
    expect((await get(id)).body).toEqual(first.body);
  });

  it.each([
    [{ title: "No version" }, "version"],
    [{ title: " ", version: 1 }, "title"],
    [{ publishedAt: "yesterday", version: 1 }, "publishedAt"],
    [{ language: "English", version: 1 }, "language"],
    [{ text: "Other words.", version: 1 }, "text"],
  ])("answers 422 naming the field: %j", async (patch, path) => {
    const { add, edit } = await aDesk();
    const { id } = articleDetail.parse((await add({ text: aText() })).body);
    expect(await edit(id, patch)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it("answers 404 for one that is not there, and 401 without a token", async () => {
    const patch = { title: "Better", version: 1 };
    expect((await (await aDesk()).edit("A-99999", patch)).status).toBe(404);
    expect((await callApi(oneRoute.PATCH, { params: { id: "A-1" }, body: patch })).status).toBe(401);
  });
});

describe("POST /articles/{id}/removal", () => {
  it("takes a text away for an admin with a reason, and for nobody else", async () => {
    const article = articleDetail.parse((await (await aDesk()).add({ text: aText() })).body);
    const removal = {
      params: { id: article.id },
      body: { number: 1, reason: "Court order", version: article.version },
    };
    const [reviewer, admin] = [await anApiCaller("reviewer"), await anApiCaller("admin")];
    expect((await reviewer.call(removalRoute.POST, removal)).status).toBe(403);
    const { status, body } = await admin.call(removalRoute.POST, removal);

    expect(status).toBe(200);
    expect(articleDetail.parse(body)).toMatchObject({
      text: " ".repeat(article.textLength),
      suggestions: [],
      captures: [{ sha256: article.sha256, removed: { reason: "Court order" } }],
    });
    expect((await admin.call(removalRoute.POST, removal)).status).toBe(409);
  });

  it("answers 422 without a reason, and 404 for a capture that is none", async () => {
    const article = articleDetail.parse((await (await aDesk()).add({ text: aText() })).body);
    const { call } = await anApiCaller("admin");
    const remove = (change: object) =>
      call(removalRoute.POST, {
        params: { id: article.ref },
        body: { number: 1, reason: "Court order", version: article.version, ...change },
      });

    expect(await remove({ reason: " " })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "reason" }] },
    });
    expect((await remove({ number: 2 })).status).toBe(404);
  });
});
