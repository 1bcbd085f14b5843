import { beforeAll, describe, expect, it } from "vitest";
import { splitPreview } from "@/server/sources/split-views";
import { mergePreview, retractionPreview } from "@/server/sources/views";
import { type ApiHandler, callApi } from "@/test/api/call";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { aCorroboratedClaim, countEvents, standingOf } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import * as mergeRoute from "./[id]/merge/route";
import * as reinstateRoute from "./[id]/reinstate/route";
import * as retractRoute from "./[id]/retract/route";
import * as sourceRoute from "./[id]/route";
import * as splitRoute from "./[id]/split/route";

useDatabase();

let admin: ApiCaller;
let editor: ApiCaller;

beforeAll(async () => {
  admin = await anApiCaller("admin");
  editor = await anApiCaller("editor");
});

const NOWHERE = "S-999999";

/** Two confirmed sources and the claim that both support. */
async function aPair() {
  const [one, other] = [await aSource(), await aSource()];
  return { one, other, claim: await aCorroboratedClaim(one, other) };
}

/** Runs a preview, and asserts that the source and the audit log are as they were. */
async function previewed(id: string, preview: () => ReturnType<ApiCaller["call"]>) {
  const seen = async () => ({
    source: (await admin.call(sourceRoute.GET, { params: { id } })).body,
    events: await countEvents(),
  });
  const before = await seen();
  const answer = await preview();
  expect(await seen()).toEqual(before);
  return answer;
}

describe("GET /sources/{id}/merge", () => {
  const preview = (id: string, into: string) =>
    previewed(id, () => admin.call(mergeRoute.GET, { params: { id }, query: { into } }));

  it("tells what would move and which claims go to review, as the merge then does", async () => {
    const { one, other, claim } = await aPair();
    const { status, body } = await preview(one, other);
    expect(status).toBe(200);
    expect(mergePreview.parse(body)).toMatchObject({
      ...{ from: { id: one }, into: { id: other }, refusal: null, claims: 1, decidedClaims: 1 },
      reReviews: { count: 1, claims: [{ ref: `C-${claim.ref}` }] },
    });
    expect(await standingOf(claim.id)).toBe("corroborated");

    const merged = await admin.call(mergeRoute.POST, { params: { id: one }, body: { into: other } });
    expect(merged.status).toBe(200);
    expect(await standingOf(claim.id)).toBe("needs_re_review");
  });

  it("gives the rule that refuses", async () => {
    const source = await aSource();
    expect((await preview(source, source)).body).toMatchObject({ refusal: expect.any(String) });
  });

  it("answers 404 for either source that is not there, and 422 naming `into`", async () => {
    const source = await aSource();
    expect((await preview(source, NOWHERE)).status).toBe(404);
    const elsewhere = { params: { id: NOWHERE }, query: { into: source } };
    expect((await admin.call(mergeRoute.GET, elsewhere)).status).toBe(404);
    expect(await admin.call(mergeRoute.GET, { params: { id: source } })).toMatchObject({
      ...{ status: 422, body: { errors: [{ path: "into" }] } },
    });
  });
});

describe("GET /sources/{id}/retract and /reinstate", () => {
  const preview = (id: string, { GET }: { GET: ApiHandler }) =>
    previewed(id, () => admin.call(GET, { params: { id } }));

  it("tell which claims go to review, as the retraction then does", async () => {
    const { one, claim } = await aPair();
    const { status, body } = await preview(one, retractRoute);
    expect(status).toBe(200);
    expect(retractionPreview.parse(body)).toMatchObject({
      ...{ source: { id: one }, claims: 1, reReviews: { count: 1, claims: [{ ref: `C-${claim.ref}` }] } },
    });
    expect((await preview(one, reinstateRoute)).body).toMatchObject({ reReviews: { count: 0 } });

    const { version } = (await admin.call(sourceRoute.GET, { params: { id: one } })).body;
    await admin.call(retractRoute.POST, {
      params: { id: one },
      body: { version, reason: "It made things up." },
    });
    expect(await standingOf(claim.id)).toBe("needs_re_review");
  });

  it.each([retractRoute, reinstateRoute])("answer 404 for a source that is not there", async ({ GET }) => {
    expect((await admin.call(GET, { params: { id: NOWHERE } })).status).toBe(404);
  });
});

describe("POST /sources/{id}/split with preview", () => {
  it("answers 200 with what would move, and 201 once it is done", async () => {
    const { one } = await aPair();
    const listed = await admin.call(splitRoute.GET, { params: { id: one } });
    const [link] = listed.body.links as { id: string }[];
    const { version } = (await admin.call(sourceRoute.GET, { params: { id: one } })).body;
    const into = { name: `Harbour Desk ${one}`, kind: "monitor" };
    const split = (more: object) =>
      admin.call(splitRoute.POST, {
        params: { id: one },
        body: { into, links: [link?.id], version, reason: "They are two.", ...more },
      });

    const { status, body } = await previewed(one, () => split({ preview: true }));
    expect(status).toBe(200);
    expect(splitPreview.parse(body)).toMatchObject({ into: into.name, links: 1, claims: 1 });
    expect(await split({})).toMatchObject({ status: 201, body: { name: into.name } });
  });
});

describe.each([
  ["merge", mergeRoute.GET, { into: "S-1" }],
  ["retract", retractRoute.GET, undefined],
  ["reinstate", reinstateRoute.GET, undefined],
])("GET /sources/{id}/%s", (_, handler, query) => {
  it("is for admins: 401 without a token, 403 for an editor", async () => {
    const params = { id: "S-1" };
    expect((await callApi(handler, { params, query })).status).toBe(401);
    expect((await editor.call(handler, { params, query })).status).toBe(403);
  });
});
