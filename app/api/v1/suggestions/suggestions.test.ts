import { describe, expect, it } from "vitest";
import { claimDetail } from "@/server/claims/views";
import { aPerson } from "@/test/builders/actors";
import { anApiCaller } from "@/test/builders/api";
import { anArticle } from "@/test/builders/articles";
import { theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import * as acceptRoute from "./[id]/accept/route";
import * as rejectRoute from "./[id]/reject/route";

useDatabase();

async function aSuggestionAndCaller() {
  const { articleId } = await anArticle(await aPerson("reviewer"));
  const { id, statement } = await theSuggestion(articleId);
  const { call } = await anApiCaller("reviewer");
  return {
    statement,
    accept: (body?: object) => call(acceptRoute.POST, { params: { id }, body }),
    reject: (body?: object) => call(rejectRoute.POST, { params: { id }, body }),
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

  it("answers 409 to a second decision", async () => {
    const { accept, reject } = await aSuggestionAndCaller();
    await accept();
    expect((await accept()).status).toBe(409);
    expect((await reject()).status).toBe(409);
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
  });

  it("answers 404 for a suggestion that is not there", async () => {
    const { call } = await anApiCaller("reviewer");
    const params = { id: "018f0000-0000-7000-8000-000000000000" };
    expect((await call(rejectRoute.POST, { params })).status).toBe(404);
  });
});
