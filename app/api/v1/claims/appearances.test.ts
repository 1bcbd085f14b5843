import { describe, expect, it } from "vitest";
import { claimDetail } from "@/server/claims/views";
import { aPerson } from "@/test/builders/actors";
import { anApiCaller } from "@/test/builders/api";
import { anArticle } from "@/test/builders/articles";
import { aClaim, theAppearance, theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import * as distinctionRoute from "../distinctions/[id]/route";
import * as appearanceRoute from "./[id]/appearances/[appearanceId]/route";
import * as appearancesRoute from "./[id]/appearances/route";
import * as distinctionsRoute from "./[id]/distinctions/route";
import * as matchesRoute from "./[id]/matches/route";
import * as mergeRoute from "./[id]/merge/route";
import * as unmergeRoute from "./[id]/unmerge/route";

useDatabase();

const appearancesIn = (body: unknown) => claimDetail.parse(body).appearances;

describe("the appearances of a claim", () => {
  it("attaches a span, a suggestion and another claim's appearance, and detaches one", async () => {
    const actor = await aPerson("reviewer");
    const { call } = await anApiCaller("reviewer");
    const claim = await aClaim(actor);
    const params = { id: `C-${claim.ref}` };
    const attach = (body: object) => call(appearancesRoute.POST, { params, body });

    const { articleId } = await anArticle(actor, { outlet: "Daily Star" });
    const first = await attach({ articleId, start: 0, end: 8, quote: "Fighters" });
    expect([first.status, first.headers.get("etag")]).toEqual([201, '"2"']);
    const suggestion = await theSuggestion((await anArticle(actor)).articleId);
    expect((await attach({ suggestionId: suggestion.id })).status).toBe(201);
    const { id: appearanceId } = await theAppearance((await aClaim(actor)).id);
    expect((await attach({ appearanceId })).status).toBe(422);

    const [, , third] = appearancesIn((await attach({ articleId, start: 9, end: 13 })).body);
    const detached = await call(appearanceRoute.DELETE, {
      params: { ...params, appearanceId: third?.id ?? "" },
      headers: { "if-match": '"4"' },
    });
    expect(detached.status).toBe(200);
    expect(appearancesIn(detached.body.claim)).toHaveLength(3);
    expect(appearancesIn(detached.body.became)).toMatchObject([{ id: third?.id }]);
  });

  it.each([
    [{ articleId: "A-999999", start: 0, end: 1 }, 404],
    [{ suggestionId: "no" }, 422],
    [{ colour: "red" }, 422],
  ])("answers %j with %i", async (body, status) => {
    const { call } = await anApiCaller("reviewer");
    const { ref } = await aClaim(await aPerson("reviewer"));
    const answer = await call(appearancesRoute.POST, { params: { id: `C-${ref}` }, body });
    expect(answer.status).toBe(status);
  });
});

describe("GET /claims/{id}/matches", () => {
  it("answers with likely same claims, the reasons in words", async () => {
    const actor = await aPerson("reviewer");
    const { call } = await anApiCaller("reviewer");
    const one = await aClaim(actor, { statement: "Rebels shelled the market of Ariha." });
    const other = await aClaim(actor, { statement: "The market of Ariha was shelled by rebels." });
    const { status, body } = await call(matchesRoute.GET, { params: { id: `C-${one.ref}` } });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([{ claim: { id: other.id }, shared: expect.any(Array), against: [] }]);
  });
});

describe("two claims that are one, and two that are not", () => {
  it("merges and brings back", async () => {
    const actor = await aPerson("reviewer");
    const { call } = await anApiCaller("reviewer");
    const [merged, into] = [await aClaim(actor), await aClaim(actor)];
    const params = { id: merged.id };
    const answer = await call(mergeRoute.POST, { params, body: { into: `C-${into.ref}` } });
    expect(answer.status).toBe(200);
    expect(claimDetail.parse(answer.body)).toMatchObject({ id: into.id, merged: [{ id: merged.id }] });
    expect(claimDetail.parse((await call(unmergeRoute.POST, { params })).body)).toMatchObject({
      id: merged.id,
    });
  });

  it("remembers that two are not the same until it is taken back", async () => {
    const actor = await aPerson("reviewer");
    const { call } = await anApiCaller("reviewer");
    const [one, other] = [await aClaim(actor), await aClaim(actor)];
    const said = await call(distinctionsRoute.POST, { params: { id: one.id }, body: { claimId: other.id } });
    expect(said.status).toBe(201);
    const id = String(said.body.id);
    expect((await call(distinctionRoute.DELETE, { params: { id } })).status).toBe(200);
    expect((await call(distinctionRoute.DELETE, { params: { id } })).status).toBe(404);
  });
});
