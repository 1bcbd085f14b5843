import { beforeAll, describe, expect, it } from "vitest";
import { articleDetail } from "@/server/articles/views";
import { claimDetail } from "@/server/claims/views";
import { callApi } from "@/test/api/call";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { aCheckedSource } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import * as articleExportRoute from "./articles/[id]/export/route";
import * as articleRoute from "./articles/[id]/route";
import * as articlesRoute from "./articles/route";
import * as verifyRoute from "./audit/verify/route";
import * as evidenceRoute from "./claims/[id]/evidence/route";
import * as publishRoute from "./claims/[id]/publish/route";
import * as reviewsRoute from "./claims/[id]/reviews/route";
import * as claimRoute from "./claims/[id]/route";
import * as unpublishRoute from "./claims/[id]/unpublish/route";
import * as claimsExportRoute from "./claims/export/route";
import * as claimsRoute from "./claims/route";
import * as acceptRoute from "./suggestions/[id]/accept/route";
import * as rejectRoute from "./suggestions/[id]/reject/route";

useDatabase();

const TEXT = `Rebels seized the village of Zeitan on Friday, the Harbour Monitor said.
Government forces shelled the road at dawn, residents told Northern Press.`;

let reviewer: ApiCaller;
let editor: ApiCaller;
let admin: ApiCaller;

beforeAll(async () => {
  reviewer = await anApiCaller("reviewer");
  editor = await anApiCaller("editor");
  admin = await anApiCaller("admin");
  await aCheckedSource("Harbour Monitor");
  await aCheckedSource("Valley Observers");
});

const addArticle = (text: string, headers = {}) =>
  reviewer.call(articlesRoute.POST, {
    body: { text, title: "A village falls", outlet: "Northern Press", publishedAt: "2016-05-06" },
    headers,
  });

/** A claim on a text of its own, at version 1. */
async function aClaim(): Promise<string> {
  const { body } = await addArticle(`Rebels left the town. ${crypto.randomUUID()}`);
  const made = await reviewer.call(claimsRoute.POST, { body: { articleId: body.id, start: 0, end: 21 } });
  return claimDetail.parse(made.body).id;
}

const review = (id: string, body: object, by = reviewer, headers = {}) =>
  by.call(reviewsRoute.POST, { params: { id }, body, headers });

const undecided = { verdict: "unverifiable", rationale: "Nobody can tell." };

describe("the main job through the API", () => {
  it("goes from an article to a verified export", async () => {
    const added = await addArticle(TEXT);
    expect(added.status).toBe(201);
    const article = articleDetail.parse(added.body);
    expect((await addArticle(TEXT)).status).toBe(200);

    const [first, ...others] = article.suggestions;
    const accepted = await reviewer.call(acceptRoute.POST, {
      params: { id: first?.id ?? "" },
      body: { statement: "Rebels seized Zeitan." },
    });
    for (const { id } of others)
      expect((await reviewer.call(rejectRoute.POST, { params: { id } })).status).toBe(200);

    const { id, ref } = claimDetail.parse(accepted.body);
    const evidence = { stance: "for", note: "Seen in footage.", source: "Valley Observers" };
    const brought = await reviewer.call(evidenceRoute.POST, { params: { id: ref }, body: evidence });
    const { version, independentOrigins } = claimDetail.parse(brought.body);
    expect(independentOrigins).toBe(2);

    const judged = await review(id, { verdict: "corroborated", rationale: "Two monitors saw it.", version });
    expect(judged).toMatchObject({ status: 201, body: { standing: "corroborated" } });

    const published = await editor.call(publishRoute.POST, {
      params: { id },
      body: {},
      headers: { "if-match": `${judged.headers.get("etag")}` },
    });
    expect(published).toMatchObject({ status: 200, body: { publishedAt: expect.any(String) } });

    for (const format of ["md", "html", "csv", "json", "jsonld"]) {
      const file = await editor.call(articleExportRoute.GET, {
        params: { id: article.ref },
        query: { format },
      });
      expect(file.status).toBe(200);
      expect(file.text).toContain("Rebels seized Zeitan.");
      expect(file.headers.get("content-disposition")).toMatch(
        /^attachment; filename="sayso-claims-\d+-[0-9a-f]{12}\./,
      );
      expect(file.headers.get("cache-control")).toBe("no-store");
    }
    const filtered = await editor.call(claimsExportRoute.GET, {
      query: { standing: "corroborated", source: "Harbour Monitor" },
    });
    expect(filtered.body.claims).toMatchObject([{ ref, checkUrl: `http://localhost/checks/${ref}` }]);
    expect(await editor.call(claimsExportRoute.GET, { query: { standing: "disputed" } })).toMatchObject({
      body: { claims: [] },
    });

    const closed = await editor.call(unpublishRoute.POST, {
      params: { id },
      body: { version: published.body.version },
    });
    expect(closed).toMatchObject({ status: 200, body: { publishedAt: null } });
    expect(await admin.call(verifyRoute.GET)).toMatchObject({ status: 200, body: { ok: true } });
  });
});

describe("a repeated key", () => {
  it("answers as the first time and does nothing again", async () => {
    const key = { "idempotency-key": `job-${crypto.randomUUID()}` };
    const text = `Convoys moved north. ${crypto.randomUUID()}`;
    const [first, second] = [await addArticle(text, key), await addArticle(text, key)];
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });

    const id = await aClaim();
    const once = await review(id, { ...undecided, version: 1 }, reviewer, key);
    expect(once).toMatchObject({ status: 422, body: { errors: [{ path: "Idempotency-Key" }] } });

    const other = { "idempotency-key": `job-${crypto.randomUUID()}` };
    const judged = await review(id, { ...undecided, version: 1 }, reviewer, other);
    const again = await review(id, { ...undecided, version: 1 }, reviewer, other);
    expect([judged.status, again.status]).toEqual([201, 201]);
    const { body } = await reviewer.call(claimRoute.GET, { params: { id } });
    expect(claimDetail.parse(body).reviews).toHaveLength(1);
  });
});

describe("what is refused", () => {
  it("is a call without a token, or with a wrong one: 401", async () => {
    const anonymous = await callApi(claimsRoute.GET);
    expect(anonymous.status).toBe(401);
    expect(anonymous.headers.get("www-authenticate")).toBe("Bearer");
    expect((await callApi(articlesRoute.POST, { token: "wrong", body: {} })).status).toBe(401);
  });

  it("is what a role does not allow: 403", async () => {
    const id = await aClaim();
    for (const by of [reviewer, admin]) {
      expect((await by.call(claimsExportRoute.GET)).status).toBe(403);
      expect((await by.call(publishRoute.POST, { params: { id }, body: { version: 1 } })).status).toBe(403);
    }
    expect((await review(id, { ...undecided, version: 1 }, admin)).status).toBe(403);
    expect((await editor.call(verifyRoute.GET)).status).toBe(403);
  });

  it("is what is not there: 404", async () => {
    expect((await reviewer.call(articleRoute.GET, { params: { id: "A-999999" } })).status).toBe(404);
    expect((await editor.call(articleExportRoute.GET, { params: { id: "A-999999" } })).status).toBe(404);
    expect((await review("C-999999", { ...undecided, version: 1 })).status).toBe(404);
  });

  it("is a change of an older version: 409 by body, 412 by If-Match", async () => {
    const id = await aClaim();
    const patch = (body: object, headers = {}) =>
      reviewer.call(claimRoute.PATCH, { params: { id }, body, headers });
    expect((await patch({ statement: "Rebels left.", version: 1 })).status).toBe(200);
    expect((await patch({ statement: "Rebels fled.", version: 1 })).status).toBe(409);
    expect((await patch({ statement: "Rebels fled." }, { "if-match": '"1"' })).status).toBe(412);
    expect((await patch({ statement: "Rebels fled." }, { "if-match": '"2"' })).status).toBe(200);
    expect((await patch({ statement: "Rebels ran." }, { "if-match": "newest" })).status).toBe(400);
  });

  it("is a body that is no JSON: 400, or one that is too large: 413", async () => {
    const send = (raw: string | Uint8Array<ArrayBuffer>) => reviewer.call(articlesRoute.POST, { raw });
    for (const raw of ["{", "{'text': 1}", new Uint8Array([0x22, 0xff, 0x22])])
      expect((await send(raw)).status).toBe(400);
    expect((await send(new Uint8Array(12 * 1024 * 1024 + 1).fill(0x20))).status).toBe(413);
  });

  it.each([
    [{}, "text"],
    [{ text: "A.", html: "<p>A.</p>" }, "text"],
    [{ text: "A.", colour: "red" }, "colour"],
    [{ text: "A.", publishedAt: "yesterday" }, "publishedAt"],
    [{ text: "A.", language: "English" }, "language"],
  ])("is an article that makes no sense: 422 naming the field of %j", async (body, path) => {
    const { status, body: problem } = await reviewer.call(articlesRoute.POST, { body });
    expect(status).toBe(422);
    expect(problem.errors).toContainEqual(expect.objectContaining({ path }));
  });

  it.each([
    [{ format: "pdf" }, "format"],
    [{ standing: "true" }, "standing"],
    [{ colour: "red" }, "colour"],
  ])("is an export of %j: 422 naming the field", async (query, path) => {
    const { status, body } = await editor.call(claimsExportRoute.GET, { query });
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ path }));
  });

  it("is publishing what nobody decided: 422 with the rule", async () => {
    const { status, body } = await editor.call(publishRoute.POST, {
      params: { id: await aClaim() },
      body: { version: 1 },
    });
    expect({ status, type: body.type }).toEqual({ status: 422, type: "urn:sayso:problem:not_decided" });
  });

  it("leaves nothing undecided in an export", async () => {
    const ref = claimDetail.parse(
      (await reviewer.call(claimRoute.GET, { params: { id: await aClaim() } })).body,
    ).ref;
    expect((await editor.call(claimsExportRoute.GET, { query: { format: "md" } })).text).not.toContain(ref);
  });
});
