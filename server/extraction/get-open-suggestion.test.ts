import { expect, it } from "vitest";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { getOpenSuggestion } from "./get-open-suggestion";

useDatabase();

async function aSuggestion() {
  const actor = await aPerson("reviewer");
  const { articleId } = await anArticle(actor);
  const { id: suggestionId } = await theSuggestion(articleId);
  return { actor, key: { articleId, suggestionId } };
}

it("gives an open suggestion as it is proposed now", async () => {
  const { actor, key } = await aSuggestion();
  const found = await getOpenSuggestion(actor, key);
  expect(found).toMatchObject({ id: key.suggestionId, state: "open" });
});

it("shows nothing to somebody who is not signed in, or has no role", async () => {
  const { key } = await aSuggestion();
  await expect(getOpenSuggestion(nobody(), key)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(getOpenSuggestion(await aPerson(), key)).rejects.toMatchObject({ code: "forbidden" });
});

it("says of one that is settled that it is open no more", async () => {
  const { actor, key } = await aSuggestion();
  await rejectSuggestion(actor, key);
  const gone = { code: "not_found", message: expect.stringContaining("open no more") };
  await expect(getOpenSuggestion(actor, key)).rejects.toMatchObject(gone);
});
