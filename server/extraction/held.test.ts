import { describe, expect, it } from "vitest";
import { acceptInput } from "@/domain/claims/schema";
import { newId } from "@/lib/new-id";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import { database } from "@/server/database/client";
import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, theAppearance } from "@/test/builders/claims";
import { aLaterCapture, aProposal, aProposedLink, offer } from "@/test/builders/suggestions";
import { useDatabase } from "@/test/postgres/database";
import { somebodyWaits } from "@/test/postgres/somebody-waits";
import { lockHeld } from "./held";

useDatabase();

/** An article with nothing on it but what the test puts there. */
async function anEmptyArticle() {
  const actor = await aPerson("reviewer");
  const { articleId } = await anArticle(actor, { text: `Notes without a speaker. ${crypto.randomUUID()}` });
  const { id: captureId } = await database().capture.findFirstOrThrow({ where: { articleId } });
  const read = { articleId, captureId, version: 1 };
  const held = (over: Partial<typeof read> = {}) => inTransaction((tx) => lockHeld(tx, { ...read, ...over }));
  return { actor, ...read, held };
}

const at = (start: number, end: number, over: Partial<Parameters<typeof aProposal>[0]> = {}) =>
  aProposal({ content: [{ start, end }], ...over });

describe("what is held on a text", () => {
  it("is nothing at first, and numbers begin at 0", async () => {
    const { held } = await anEmptyArticle();
    expect(await held()).toEqual({ items: [], nextOrdinal: 0 });
  });

  it("is each suggestion in text order, with its words, its rule and its deepest source", async () => {
    const { held, ...read } = await anEmptyArticle();
    const chain = [
      aProposedLink({ role: "relay", mention: "Anadolu" }),
      aProposedLink({ mention: "an officer" }),
    ];
    const [later, earlier] = await offer(
      read,
      at(6, 14, { statement: "It burned.", rule: "citing", chain }),
      at(0, 5, { statement: "It fell." }),
    );

    expect(await held()).toEqual({
      items: [
        {
          ...{ id: earlier, span: { start: 0, end: 5 }, statement: "It fell." },
          ...{ rule: "source-cue-content", origin: null, settled: false },
        },
        {
          ...{ id: later, span: { start: 6, end: 14 }, statement: "It burned." },
          ...{ rule: "citing", origin: "an officer", settled: false },
        },
      ],
      nextOrdinal: 2,
    });
  });

  it("is settled once somebody accepted, rejected or split it, and its claim is held beside it", async () => {
    const { actor, held, ...read } = await anEmptyArticle();
    const [open, accepted, rejected, split] = await offer(read, at(0, 3), at(4, 7), at(8, 11), at(12, 15));
    const accept = (suggestionId: string | undefined, input: object = {}) =>
      acceptSuggestion(actor, { ...acceptInput.parse(input), suggestionId: `${suggestionId}` });
    unwrap(await accept(accepted, { statement: "It fell." }));
    unwrap(await accept(split, { statement: "They came.", keepOpen: true }));
    await rejectSuggestion(actor, { suggestionId: `${rejected}` });

    const items = (await held())?.items ?? [];
    const suggestions = items.filter(({ rule }) => rule !== null);
    expect(suggestions.map(({ id, settled }) => [id, settled])).toEqual([
      [open, false],
      [accepted, true],
      [rejected, true],
      [split, true],
    ]);
    const claims = items.filter(({ rule }) => rule === null);
    expect(claims.map(({ statement }) => statement).sort()).toEqual(["It fell.", "They came."]);
  });

  it("is what people claimed by hand, until they take it back", async () => {
    const { actor, articleId, held } = await anEmptyArticle();
    const claim = await aClaim(actor, { articleId, statement: "It stands.", start: 6, end: 13 });
    const { id } = await theAppearance(claim.id);

    expect((await held())?.items).toEqual([
      {
        ...{ id, span: { start: 6, end: 13 }, statement: "It stands." },
        ...{ rule: null, origin: null, settled: true },
      },
    ]);
    unwrap(await withdrawClaim(actor, { claimId: claim.id, version: claim.version }));
    expect((await held())?.items).toEqual([]);
  });

  it("is nothing of another article", async () => {
    const { held } = await anEmptyArticle();
    const other = await anEmptyArticle();
    await offer(other, at(0, 3));
    await aClaim(other.actor, { articleId: other.articleId });

    expect((await held())?.items).toEqual([]);
  });
});

describe("what is held on the newest of several texts", () => {
  it("leaves out what stands on an earlier one", async () => {
    const { actor, held, ...read } = await anEmptyArticle();
    await offer(read, at(0, 3));
    await aClaim(actor, { articleId: read.articleId });
    const captureId = await aLaterCapture(read.articleId, { textSha256: "cd".repeat(32) });

    expect(await held({ captureId })).toEqual({ items: [], nextOrdinal: 0 });
  });

  it("takes in what stands on an earlier capture of the very same words, whose numbers are taken", async () => {
    const { actor, held, ...read } = await anEmptyArticle();
    const ids = await offer(read, at(0, 3), at(4, 7), at(8, 11));
    await database().suggestion.delete({ where: { id: ids[0] } });
    const claim = await aClaim(actor, { articleId: read.articleId, statement: "It stands." });
    const captureId = await aLaterCapture(read.articleId);

    const found = await held({ captureId });
    expect(found?.items.map(({ id }) => id)).toEqual([ids[1], ids[2], (await theAppearance(claim.id)).id]);
    expect(found?.nextOrdinal).toBe(3);
  });
});

describe("an article that is no longer what was read", () => {
  it.each([
    ["changed since", { version: 2 }],
    ["is not there", { articleId: newId() }],
    ["has no such capture", { captureId: newId() }],
  ])("%s", async (_, over) => {
    const { held } = await anEmptyArticle();
    expect(await held(over)).toBeNull();
  });

  it("has a newer capture, even of the same words", async () => {
    const { articleId, held } = await anEmptyArticle();
    const captureId = await aLaterCapture(articleId);

    expect(await held()).toBeNull();
    expect(await held({ captureId })).not.toBeNull();
  });
});

describe("while a text is held", () => {
  it("nobody settles what is suggested on it", async () => {
    const { actor, held: _, ...read } = await anEmptyArticle();
    const [suggestionId] = await offer(read, at(0, 3));
    let other: Promise<unknown> = Promise.resolve();
    await inTransaction(async (tx) => {
      expect((await lockHeld(tx, read))?.items).toMatchObject([{ settled: false }]);
      other = inOwnTransaction(() => rejectSuggestion(actor, { suggestionId: `${suggestionId}` })).catch(
        (error: unknown) => error,
      );
      await somebodyWaits(tx);
      await tx.suggestion.deleteMany({ where: { id: suggestionId } });
    });

    expect(await other).toMatchObject({ code: "not_found" });
  });
});
