import { describe, expect, it } from "vitest";
import { claimDetail } from "@/server/claims/views";
import { callApi } from "@/test/api/call";
import { aPerson } from "@/test/builders/actors";
import { anApiCaller } from "@/test/builders/api";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aReview, theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import * as acceptRoute from "./[id]/accept/route";
import * as matchesRoute from "./[id]/matches/route";
import * as rejectRoute from "./[id]/reject/route";
import * as reopenRoute from "./[id]/reopen/route";

useDatabase();

const NO_SUCH = { id: "018f0000-0000-7000-8000-000000000000" };

async function aSuggestionAndCaller() {
  const { articleId } = await anArticle(await aPerson("reviewer"));
  const { id, statement } = await theSuggestion(articleId);
  const { call } = await anApiCaller("reviewer");
  return {
    id,
    statement,
    accept: (body?: object, headers = {}) => call(acceptRoute.POST, { params: { id }, body, headers }),
    reject: (body?: object, headers = {}) => call(rejectRoute.POST, { params: { id }, body, headers }),
    reopen: (body?: object, headers = {}) => call(reopenRoute.POST, { params: { id }, body, headers }),
    matches: () => call(matchesRoute.GET, { params: { id } }),
  };
}

describe("POST /suggestions/{id}/accept", () => {
  it("gives the claim, with or without a body", async () => {
    for (const body of [undefined, {}]) {
      const { accept, statement } = await aSuggestionAndCaller();
      const { status, body: claim } = await accept(body);
      expect(status).toBe(200);
      expect(claimDetail.parse(claim)).toMatchObject({ statement, standing: "unreviewed", version: 1 });
    }
  });

  it("answers 409 to a second decision, and names the claim it became", async () => {
    const { accept, reject } = await aSuggestionAndCaller();
    const { ref } = claimDetail.parse((await accept()).body);
    const detail = `This suggestion was accepted already and became ${ref}. Reopen it before you decide on it again.`;
    const refused = { status: 409, body: { type: "urn:sayso:problem:suggestion_accepted", detail } };
    expect(await accept()).toMatchObject(refused);
    expect(await reject()).toMatchObject(refused);
  });

  it("takes the version that was seen, in the body or as If-Match", async () => {
    const { accept } = await aSuggestionAndCaller();
    const kept = { statement: "Fighters came.", keepOpen: true };
    expect((await accept(kept, { "if-match": '"1"' })).status).toBe(200);
    expect((await accept({ version: 1 })).status).toBe(409);
    expect((await accept({}, { "if-match": '"1"' })).status).toBe(412);
    expect(await accept({ version: -1 })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "version" }] },
    });
    expect((await accept({ version: 2 })).status).toBe(200);
  });

  it.each([
    [{ start: 3 }, "end"],
    [{ start: 0, end: 70_000 }, "end"],
    [{ quote: "something else" }, "quote"],
    [{ statement: "  " }, "statement"],
    [{ statement: "The town\0 fell." }, "statement"],
    [{ claimId: "C-1", statement: "Mine." }, "statement"],
    [{ outlet: "Reuters" }, "outlet"],
  ])("answers 422 naming the field: %j", async (body, path) => {
    const { accept } = await aSuggestionAndCaller();
    const refused = await accept(body);
    expect(refused).toMatchObject({ status: 422, body: { errors: [expect.objectContaining({ path })] } });
  });
});

describe("POST /suggestions/{id}/reject", () => {
  it("keeps the suggestion as rejected", async () => {
    const { reject } = await aSuggestionAndCaller();
    expect(await reject()).toMatchObject({ status: 200, body: { state: "rejected", version: 2 } });
    expect(await reject()).toMatchObject({
      status: 409,
      body: { detail: "This suggestion was rejected already. Reopen it before you decide on it again." },
    });
  });

  it("takes the version that was seen, in the body or as If-Match", async () => {
    const { accept, reject } = await aSuggestionAndCaller();
    await accept({ keepOpen: true });
    expect((await reject({ version: 1 })).status).toBe(409);
    expect((await reject(undefined, { "if-match": '"1"' })).status).toBe(412);
    expect((await reject(undefined, { "if-match": '"2"' })).status).toBe(200);
  });

  it("answers 404 for a suggestion that is not there", async () => {
    const { call } = await anApiCaller("reviewer");
    expect((await call(rejectRoute.POST, { params: NO_SUCH })).status).toBe(404);
  });
});

describe("POST /suggestions/{id}/reopen", () => {
  it("opens a rejected one, so that it can be accepted", async () => {
    const { accept, reject, reopen } = await aSuggestionAndCaller();
    await reject();
    expect((await reopen({ version: 1 })).status).toBe(409);
    expect((await reopen(undefined, { "if-match": '"1"' })).status).toBe(412);
    expect(await reopen({ version: 2 })).toMatchObject({ status: 200, body: { state: "open", version: 3 } });
    expect((await accept()).status).toBe(200);
  });

  it("answers 409 for an open one, 404 for one that is not there and 401 without a token", async () => {
    const { id, reopen } = await aSuggestionAndCaller();
    expect((await reopen()).status).toBe(409);
    const { call } = await anApiCaller("reviewer");
    expect((await call(reopenRoute.POST, { params: NO_SUCH })).status).toBe(404);
    expect((await callApi(reopenRoute.POST, { params: { id } })).status).toBe(401);
  });

  it("answers 422 with the rule once the claim it became was reviewed", async () => {
    const { accept, reopen } = await aSuggestionAndCaller();
    const { id, version } = claimDetail.parse((await accept()).body);
    const made = { id, version, ref: 0, statement: "", standing: "unreviewed" } as const;
    await aReview(await aPerson("reviewer"), made);
    expect(await reopen()).toMatchObject({
      status: 422,
      body: { type: "urn:sayso:problem:claim_reviewed" },
    });
  });
});

describe("GET /suggestions/{id}/matches", () => {
  it("gives the claims it likely repeats, and none once it is settled", async () => {
    const { statement, matches, reject } = await aSuggestionAndCaller();
    const { id } = await aClaim(await aPerson("reviewer"), { statement });
    const { status, body } = await matches();
    expect(status).toBe(200);
    expect(body.items).toContainEqual(expect.objectContaining({ claim: expect.objectContaining({ id }) }));
    await reject();
    expect(await matches()).toMatchObject({ status: 200, body: { items: [] } });
  });

  it("answers 404 for a suggestion that is not there", async () => {
    const { call } = await anApiCaller("reviewer");
    expect((await call(matchesRoute.GET, { params: NO_SUCH })).status).toBe(404);
  });
});
