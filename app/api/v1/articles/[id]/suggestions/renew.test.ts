import { describe, expect, it } from "vitest";
import { renewedView } from "@/server/extraction/views";
import { aPerson } from "@/test/builders/actors";
import { anApiCaller } from "@/test/builders/api";
import { anArticle, forgetSuggestions } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { POST } from "./route";

useDatabase();

describe("POST /articles/{id}/suggestions", () => {
  it("reads the article again and gives what is proposed", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    await forgetSuggestions(articleId);
    const { call } = await anApiCaller("reviewer");
    const { status, body } = await call(POST, { params: { id: articleId } });

    expect(status).toBe(200);
    expect(renewedView.parse(body)).toMatchObject({
      new: 1,
      gone: 0,
      same: 0,
      suggestions: [{ state: "open" }],
    });
  });

  it("answers 404 for an article that is not there, and 422 for a language without a pack", async () => {
    const { call } = await anApiCaller("reviewer");
    const { articleId } = await anArticle(await aPerson("reviewer"), { language: "ar" });

    expect((await call(POST, { params: { id: "A-9999" } })).status).toBe(404);
    expect(await call(POST, { params: { id: articleId } })).toMatchObject({
      status: 422,
      body: { type: "urn:sayso:problem:language_without_pack" },
    });
  });
});
