import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { articleFilter } from "@/domain/articles/schema";
import { acceptInput, claimInput } from "@/domain/claims/schema";
import { newId } from "@/lib/new-id";
import { getArticle } from "@/server/articles/queries/get-article";
import { listArticles } from "@/server/articles/queries/list-articles";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { createClaim } from "@/server/claims/commands/create-claim";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import { findOutdated } from "@/server/claims/queries/find-outdated";
import { database } from "@/server/database/client";
import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { renewSuggestions } from "@/server/extraction/commands/renew-suggestions";
import { listArticlesToRenew } from "@/server/extraction/queries/articles-to-renew";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle, aText } from "@/test/builders/articles";
import { aClaim, theAppearance } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { submissionOf } from "../submission";
import { addArticle } from "./add-article";
import { removeCapture } from "./remove-capture";

useDatabase();

const REASON = "Court order 12/2026: names a minor.";

/** Takes the only text of an article away. */
const remove = async (
  actor: Actor,
  articleId: string,
  change: { version?: number; number?: number } = {},
) => {
  const { version } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  return removeCapture(actor, articleId, { number: 1, reason: REASON, version, ...change });
};
const captureOf = (articleId: string) => database().capture.findFirstOrThrow({ where: { articleId } });
const words = (articleId: string) => database().suggestion.count({ where: { articleId } });

/** An article retrieved again at its address, once for every text. */
async function retrieved(actor: Actor, ...texts: string[]): Promise<string> {
  const address = `https://news.example/${newId()}`;
  const added = [];
  for (const text of texts) {
    const input = { text, title: "Fighters take Halfaya", outlet: "Reuters", language: "en" };
    added.push(unwrap(await addArticle(actor, { ...submissionOf(input, "paste"), address })).articleId);
  }
  expect(new Set(added).size).toBe(1);
  return added[0] ?? "";
}

/** Accepts the first suggestion on an article as it is. */
async function acceptFirst(actor: Actor, articleId: string) {
  const { id } = await database().suggestion.findFirstOrThrow({ where: { articleId } });
  const saved = unwrap(await acceptSuggestion(actor, { ...acceptInput.parse({}), suggestionId: id }));
  return { suggestionId: id, claim: saved };
}

/** An answer kept for a repeated request. */
async function aKeptAnswer(body: object): Promise<string> {
  const { userId } = await aPerson("reviewer");
  const kept = { key: newId(), requestHash: randomBytes(32), status: 200, body, createdAt: new Date() };
  return (await database().idempotencyKey.create({ data: { actorId: userId, ...kept } })).key;
}

describe("taking the text of a capture away", () => {
  it("leaves its hashes, the reason and who took it, and nothing of the bytes", async () => {
    const [reviewer, admin] = [await aPerson("reviewer"), await aPerson("admin")];
    const { articleId } = await anArticle(reviewer);
    const before = await captureOf(articleId);
    unwrap(await remove(admin, articleId));

    const after = await captureOf(articleId);
    expect(after.raw).toHaveLength(0);
    expect(after.text).toBe(" ".repeat(before.textLength));
    expect(after).toMatchObject({
      sha256: before.sha256,
      textSha256: before.textSha256,
      removalReason: REASON,
    });
    expect((await getArticle(reviewer, articleId)).captures[0]?.removed).toMatchObject({ reason: REASON });
  });

  it("keeps the quotes that claims rest on where they stood, and line ends", async () => {
    const [reviewer, admin] = [await aPerson("reviewer"), await aPerson("admin")];
    const text = `First line.\nThe town fell, the Observatory said.\n${aText()}`;
    const { articleId } = await anArticle(reviewer, { text });
    const quote = "The town fell";
    const start = text.indexOf(quote);
    const { id } = await aClaim(reviewer, { articleId, start, end: start + quote.length });
    unwrap(await remove(admin, articleId));

    const blank = text.replace(/[^\n]/g, " ");
    const expected = blank.slice(0, start) + quote + blank.slice(start + quote.length);
    expect((await getArticle(reviewer, articleId)).text).toBe(expected);
    expect(await theAppearance(id)).toMatchObject({ quote, start });
    expect(await findOutdated(reviewer, id)).toEqual([]);
  });

  it("takes what was suggested on it and no longer finds it by its words", async () => {
    const [reviewer, admin] = [await aPerson("reviewer"), await aPerson("admin")];
    const { articleId } = await anArticle(reviewer, {
      text: `Zebrafinches fell, the Observatory said. ${aText()}`,
    });
    const found = async () =>
      (await listArticles(reviewer, articleFilter.parse({ q: "zebrafinches" }))).items;
    expect([await words(articleId), (await found()).length]).toEqual([expect.any(Number), 1]);
    unwrap(await remove(admin, articleId));

    expect(await words(articleId)).toBe(0);
    expect(await found()).toEqual([]);
  });

  it("takes every capture of the article with the same text, and no other", async () => {
    const admin = await aPerson("admin");
    const text = aText();
    const articleId = await retrieved(admin, text, `${text}\n`, aText());
    unwrap(await remove(admin, articleId, { number: 2 }));

    const captures = await database().capture.findMany({
      where: { articleId },
      orderBy: { number: "asc" },
      include: { suggestions: true },
    });
    expect(captures.map(({ removalReason }) => removalReason)).toEqual([REASON, REASON, null]);
    expect(captures.map(({ suggestions }) => suggestions.length)).toEqual([0, 0, expect.any(Number)]);
    expect(captures[2]?.suggestions).not.toEqual([]);
  });

  it("keeps the suggestions behind claims, not those behind withdrawn ones", async () => {
    const admin = await aPerson("admin");
    const [kept, withdrawn] = [await anArticle(admin), await anArticle(admin)];
    await acceptFirst(admin, kept.articleId);
    const { claim } = await acceptFirst(admin, withdrawn.articleId);
    unwrap(await withdrawClaim(admin, { claimId: claim.id, version: claim.version }));
    for (const { articleId } of [kept, withdrawn]) unwrap(await remove(admin, articleId));

    expect([await words(kept.articleId), await words(withdrawn.articleId)]).toEqual([1, 0]);
    expect(await theAppearance(claim.id)).toMatchObject({ articleId: withdrawn.articleId });
  });

  it("takes the answers kept for repeated requests that hold it", async () => {
    const admin = await aPerson("admin");
    const { articleId } = await anArticle(admin);
    const [article, suggestions, other] = [
      await aKeptAnswer({ id: articleId, text: "words" }),
      await aKeptAnswer({ suggestions: [{ statement: "words" }] }),
      await aKeptAnswer({ id: newId() }),
    ];
    unwrap(await remove(admin, articleId));

    const left = await database().idempotencyKey.findMany({
      where: { key: { in: [article, suggestions, other] } },
    });
    expect(left.map(({ key }) => key)).toEqual([other]);
  });

  it("waits for words that are being marked in it", async () => {
    const admin = await aPerson("admin");
    const { articleId } = await anArticle(admin);
    const lock = () =>
      inOwnTransaction(
        (tx) => tx.$queryRaw`SELECT FROM articles WHERE id = ${articleId}::uuid FOR NO KEY UPDATE NOWAIT`,
      );
    await inTransaction(async () => {
      await aClaim(admin, { articleId });
      await expect(lock()).rejects.toThrow();
    });

    await expect(lock()).resolves.toHaveLength(1);
  });

  it("is recorded with its reason, the hashes and who did it", async () => {
    const [reviewer, admin] = [await aPerson("reviewer"), await aPerson("admin")];
    const { articleId } = await anArticle(reviewer);
    const { sha256 } = await captureOf(articleId);
    unwrap(await remove(admin, articleId));

    const events = await database().auditEvent.findMany({
      where: { kind: "CaptureRemoved", entityId: articleId },
    });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      actorId: admin.userId,
      reason: REASON,
      before: { capture: 1, sha256 },
      after: { captures: [1] },
    });
  });

  it("leaves nothing to mark and nothing to read again", async () => {
    const [reviewer, admin] = [await aPerson("reviewer"), await aPerson("admin")];
    const { articleId } = await anArticle(reviewer);
    unwrap(await remove(admin, articleId));

    expect(await createClaim(reviewer, claimInput.parse({ articleId, start: 0, end: 8 }))).toMatchObject({
      ok: false,
      error: { kind: "text_removed" },
    });
    expect(await renewSuggestions(reviewer, articleId)).toMatchObject({
      ok: false,
      error: { kind: "text_removed" },
    });
  });

  it("keeps the text from being added again for that outlet, and not for another", async () => {
    const [reviewer, admin] = [await aPerson("reviewer"), await aPerson("admin")];
    const text = aText();
    const { articleId } = await anArticle(reviewer, { text, outlet: "Wire" });
    unwrap(await remove(admin, articleId));

    await expect(anArticle(reviewer, { text, outlet: "Wire" })).rejects.toMatchObject({
      message: expect.stringMatching(/taken away from A-\d+/),
    });
    expect(await anArticle(reviewer, { text, outlet: "Paper" })).toMatchObject({ outcome: "new_article" });
  });
});

describe("taking a text away is refused", () => {
  it("to everybody but admins", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer);

    for (const actor of [reviewer, await aPerson("editor")])
      await expect(remove(actor, articleId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(remove(nobody(), articleId)).rejects.toMatchObject({ code: "unauthenticated" });
    expect((await captureOf(articleId)).removedAt).toBeNull();
  });

  it("on an old version, a second time, and for a capture that is none", async () => {
    const admin = await aPerson("admin");
    const { articleId } = await anArticle(admin);
    await expect(remove(admin, articleId, { version: 7 })).rejects.toMatchObject({ code: "conflict" });
    await expect(remove(admin, articleId, { number: 2 })).rejects.toMatchObject({ code: "not_found" });
    unwrap(await remove(admin, articleId));

    expect(await remove(admin, articleId)).toMatchObject({ ok: false, error: { kind: "text_removed" } });
  });
});

const listedToRenew = async (admin: Actor) => {
  const console = { ...admin, gate: "console" as const };
  return (await listArticlesToRenew(console, { after: null, limit: 1000 })).map(({ id }) => id);
};

it("an article whose newest text was taken away is not read by a later extractor, one whose older was is", async () => {
  const admin = await aPerson("admin");
  const articleId = await retrieved(admin, aText(), aText());
  await database().article.update({ where: { id: articleId }, data: { readBy: "older" } });
  unwrap(await remove(admin, articleId));
  expect(await listedToRenew(admin)).toContain(articleId);
  unwrap(await remove(admin, articleId, { number: 2 }));

  expect(await listedToRenew(admin)).not.toContain(articleId);
});

it("words of a newer text that was taken away are not measured by an older one", async () => {
  const admin = await aPerson("admin");
  const articleId = await retrieved(admin, aText(), `Rebels left the town, the Observatory said. ${aText()}`);
  const { id } = await aClaim(admin, { articleId });
  unwrap(await remove(admin, articleId, { number: 2 }));

  expect(await findOutdated(admin, id)).toEqual([]);
});
