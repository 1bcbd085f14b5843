import { describe, expect, it } from "vitest";
import { acceptInput } from "@/domain/claims/schema";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import { newId } from "@/lib/new-id";
import { editArticle } from "@/server/articles/commands/edit-article";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { tellApart } from "@/server/claims/commands/tell-apart";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, eventsAbout } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { readAgain, renewSuggestions, storeRenewal } from "./renew-suggestions";

useDatabase();

const TEXT = [
  "Fighters took Halfaya, the Observatory said.",
  "The army denied that it had lost the town.",
  "A doctor told Reuters that the hospital was hit.",
].join("\n\n");

/** An article as an older extractor left it: what it proposed last is not what it would propose now. */
async function anArticleOfOld() {
  const actor = await aPerson("reviewer");
  const { articleId } = await anArticle(actor, { text: `${TEXT}\n\nReport ${crypto.randomUUID()}.` });
  await database().suggestion.updateMany({ where: { articleId }, data: { extractor: "rules-0" } });
  await database().article.update({ where: { id: articleId }, data: { readBy: "rules-0" } });
  return { actor, articleId, suggestions: await suggestionsOf(articleId) };
}

const suggestionsOf = (articleId: string) =>
  database().suggestion.findMany({ where: { articleId }, orderBy: { start: "asc" } });

describe("renewSuggestions", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { articleId } = await anArticleOfOld();

    await expect(renewSuggestions(nobody(), articleId)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(renewSuggestions(await aPerson(), articleId)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("keeps what is found again, under its id and version, and records who read", async () => {
    const { actor, articleId, suggestions } = await anArticleOfOld();
    const renewed = unwrap(await renewSuggestions(actor, articleId));

    expect(renewed).toMatchObject({ fresh: 0, gone: 0, same: suggestions.length, settled: 0 });
    const after = await suggestionsOf(articleId);
    expect(after.map(({ id, version }) => [id, version])).toEqual(suggestions.map(({ id }) => [id, 1]));
    expect(new Set(after.map(({ extractor }) => extractor))).toEqual(new Set([EXTRACTOR_VERSION]));
    expect((await eventsAbout(articleId)).at(-1)).toMatchObject({
      kind: "SuggestionsRenewed",
      actorId: actor.userId,
      before: { extractor: "rules-0", gone: [] },
      after: { extractor: EXTRACTOR_VERSION, same: suggestions.length },
    });
  });

  it("offers what is new, takes away what is gone, and rewords what is the same", async () => {
    const { actor, articleId, suggestions } = await anArticleOfOld();
    const [first, second, third] = suggestions;
    await database().suggestion.delete({ where: { id: first?.id } });
    await database().suggestion.update({
      where: { id: second?.id },
      data: { statement: "Old.", confidence: 0.1 },
    });
    const extraction = { ...Object(second?.extraction), statement: "Old." };
    await database().suggestion.update({ where: { id: second?.id }, data: { extraction } });
    await database().suggestion.update({
      where: { id: third?.id },
      data: { start: 0, end: 3, statement: "No." },
    });
    const renewed = unwrap(await renewSuggestions(actor, articleId));

    expect(renewed).toMatchObject({ fresh: 2, gone: 1, same: 1 });
    const after = await suggestionsOf(articleId);
    expect(after.map(({ statement }) => statement)).toEqual(suggestions.map(({ statement }) => statement));
    expect(after[1]).toMatchObject({ id: second?.id, version: 2, confidence: second?.confidence });
    expect(after.some(({ id }) => id === third?.id)).toBe(false);
    expect((await eventsAbout(articleId)).at(-1)).toMatchObject({
      before: { gone: [{ id: third?.id, statement: "No.", start: 0, end: 3 }] },
    });
  });

  it("takes away what is gone although it was told apart from a claim", async () => {
    const { actor, articleId } = await anArticleOfOld();
    const { id: claimId } = await aClaim(actor);
    const { capture, ...gone } = await database().suggestion.findFirstOrThrow({
      where: { articleId },
      include: { capture: true },
    });
    const suggestionId = newId();
    const place = { ordinal: 90, start: 0, end: capture.textLength, extraction: {} };
    await database().suggestion.create({ data: { ...gone, ...place, id: suggestionId } });
    unwrap(await tellApart(actor, { claimId, from: { suggestionId } }));

    expect(unwrap(await renewSuggestions(actor, articleId))).toMatchObject({ gone: 1 });
    expect(await database().distinction.count({ where: { claimId } })).toBe(0);
  });

  it("never touches or offers again what people settled, edited, split or claimed by hand", async () => {
    const { actor, articleId, suggestions } = await anArticleOfOld();
    const [first, second, third] = suggestions.map(({ id }) => id);
    unwrap(
      await acceptSuggestion(actor, {
        ...acceptInput.parse({ statement: "It fell." }),
        suggestionId: `${first}`,
      }),
    );
    await rejectSuggestion(actor, { suggestionId: `${second}` });
    const split = acceptInput.parse({ keepOpen: true, statement: "A hospital was hit." });
    unwrap(await acceptSuggestion(actor, { ...split, suggestionId: `${third}` }));
    const before = await suggestionsOf(articleId);
    const renewed = unwrap(await renewSuggestions(actor, articleId));

    expect(renewed).toMatchObject({ fresh: 0, gone: 0, same: 0, settled: suggestions.length });
    expect(await suggestionsOf(articleId)).toEqual(before);

    const other = await anArticleOfOld();
    await database().suggestion.deleteMany({ where: { articleId: other.articleId } });
    await aClaim(other.actor, { articleId: other.articleId, statement: "Fighters took Halfaya." });
    expect(unwrap(await renewSuggestions(actor, other.articleId))).toMatchObject({ fresh: 2, settled: 1 });
  });

  it("reads what changed about the article, and says when it can't read its language", async () => {
    const { actor, articleId } = await anArticleOfOld();
    const edited = unwrap(await editArticle(actor, articleId, { language: "ar", version: 1 }));
    const refused = await renewSuggestions(actor, articleId);

    expect(refused).toMatchObject({ ok: false, error: { kind: "language_without_pack" } });
    unwrap(await editArticle(actor, articleId, { language: "en", version: edited.version }));
    const readBy = async () =>
      (await database().article.findUniqueOrThrow({ where: { id: articleId } })).readBy;
    expect(await readBy()).toBeNull();
    unwrap(await renewSuggestions(actor, articleId));
    expect(await readBy()).toBe(EXTRACTOR_VERSION);
  });

  it("is a conflict when the article changed while it was read", async () => {
    const { actor, articleId } = await anArticleOfOld();
    const ready = unwrap(await readAgain(actor, articleId));
    unwrap(await editArticle(actor, articleId, { title: "Another", version: 1 }));

    await expect(storeRenewal(actor, ready)).rejects.toMatchObject({ code: "conflict" });
  });

  it("leaves one result when two read at once", async () => {
    const { actor, articleId, suggestions } = await anArticleOfOld();
    await database().suggestion.deleteMany({ where: { articleId } });
    const both = await Promise.all([renewSuggestions(actor, articleId), renewSuggestions(actor, articleId)]);

    expect(both.map((one) => unwrap(one).fresh).sort()).toEqual([0, suggestions.length]);
    expect(await suggestionsOf(articleId)).toHaveLength(suggestions.length);
  });
});
