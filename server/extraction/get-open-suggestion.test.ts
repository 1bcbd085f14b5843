import { expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { getArticle } from "@/server/articles/queries/get-article";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { theSuggestion } from "@/test/builders/claims";
import { aLaterCapture, aProposal, aProposedLink, offer } from "@/test/builders/suggestions";
import { countStatements } from "@/test/postgres/count-statements";
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

it("gives it as the page of its article does, on the newest text, by the article's reference too", async () => {
  const { actor, key } = await aSuggestion();
  await aLaterCapture(key.articleId);
  const { ref, suggestions } = await getArticle(actor, key.articleId);
  const onPage = suggestions.find(({ id }) => id === key.suggestionId);

  expect(onPage?.quote).toMatch(/\w/);
  expect(await getOpenSuggestion(actor, key)).toEqual(onPage);
  expect(await getOpenSuggestion(actor, { ...key, articleId: ref })).toEqual(onPage);
});

it("reads it alone: the names of what else is proposed there are not looked up", async () => {
  const { actor, key } = await aSuggestion();
  const { articleId } = key;
  const { captureId } = await theSuggestion(articleId);
  const chain = [aProposedLink({ unnamed: true })];
  const [suggestionId = ""] = await offer({ articleId, captureId }, aProposal({ chain }));

  const cost = (id: string) =>
    countStatements(() => getOpenSuggestion(actor, { articleId, suggestionId: id }));
  expect(await cost(suggestionId)).toBeLessThan(await cost(key.suggestionId));
});

it("knows none of a text that is not the newest, of another article, or of none", async () => {
  const { actor, key } = await aSuggestion();
  const { articleId } = await anArticle(actor);
  const absent = { code: "not_found" };
  await expect(getOpenSuggestion(actor, { ...key, articleId })).rejects.toMatchObject(absent);
  await expect(getOpenSuggestion(actor, { ...key, articleId: newId() })).rejects.toMatchObject(absent);

  await aLaterCapture(key.articleId, { textSha256: "0".repeat(64) });
  await expect(getOpenSuggestion(actor, key)).rejects.toMatchObject(absent);
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
