import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { acceptInput } from "@/domain/claims/schema";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import {
  aCheckedSource,
  aClaim,
  aReview,
  eventsAbout,
  theAppearance,
  theSuggestion,
} from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { acceptSuggestion } from "./accept-suggestion";
import { mergeClaims } from "./merge-claims";
import { rejectSuggestion } from "./reject-suggestion";
import { reopenSuggestion } from "./reopen-suggestion";

useDatabase();

async function aSuggestion(text?: string) {
  const actor = await aPerson("reviewer");
  const { articleId } = await anArticle(actor, { text });
  return { actor, articleId, suggestion: await theSuggestion(articleId) };
}

const accept = (actor: Actor, suggestionId: string, input: object = {}) =>
  acceptSuggestion(actor, { ...acceptInput.parse(input), suggestionId });
const stateOf = async (id: string) =>
  (await database().suggestion.findUniqueOrThrow({ where: { id } })).state;

describe("acceptSuggestion", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { suggestion } = await aSuggestion();
    await expect(accept(nobody(), suggestion.id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(accept(await aPerson(), suggestion.id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await stateOf(suggestion.id)).toBe("open");
  });

  it("makes the claim as proposed, and records both", async () => {
    const { actor, suggestion } = await aSuggestion();
    const claim = unwrap(await accept(actor, suggestion.id));
    expect(claim).toMatchObject({ statement: suggestion.statement, standing: "unreviewed" });
    expect(await theAppearance(claim.id)).toMatchObject({
      suggestionId: suggestion.id,
      start: suggestion.start,
      end: suggestion.end,
    });
    expect(await stateOf(suggestion.id)).toBe("accepted");
    expect((await eventsAbout(claim.id)).map(({ kind }) => kind)).toEqual(["ClaimCreated"]);
    expect(await eventsAbout(suggestion.id)).toMatchObject([
      { kind: "SuggestionAccepted", actorId: actor.userId, after: { claimId: claim.id } },
    ]);
  });

  it("resolves a registered name, a phrase around it included, and keeps the printed words", async () => {
    const sourceId = await aCheckedSource("Syrian Observatory for Human Rights");
    const { actor, suggestion } = await aSuggestion(
      "Rebels took Halfaya, the Britain-based Syrian Observatory for Human Rights said.",
    );
    const { links } = await theAppearance(unwrap(await accept(actor, suggestion.id)).id);
    expect(links.at(-1)).toMatchObject({ sourceId, role: "origin" });
    expect(links.at(-1)?.mention).toMatch(/Britain-based/);
  });

  it("makes an unchecked source of a misspelt name, and takes the offered one when told to", async () => {
    const anadolu = await aCheckedSource("Anadolu");
    const text = "The army left the hill, Andadolu reported.";
    const { actor, suggestion } = await aSuggestion(text);
    const { links } = await theAppearance(unwrap(await accept(actor, suggestion.id)).id);
    expect(links.at(-1)?.source).toMatchObject({ name: "Andadolu", checked: false });

    const other = await aSuggestion(`${text} Twice.`);
    const chain = [{ sourceId: anadolu, role: "origin", mention: "Andadolu" }];
    const taken = unwrap(await accept(other.actor, other.suggestion.id, { chain }));
    expect((await theAppearance(taken.id)).links.at(-1)).toMatchObject({
      sourceId: anadolu,
      mention: "Andadolu",
    });
  });

  it("leaves out an outlet that cites itself", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor, {
      outlet: "Anadolu",
      text: "Security sources told Anadolu that the convoy was hit.",
    });
    const { id } = await theSuggestion(articleId);
    const { links } = await theAppearance(unwrap(await accept(actor, id)).id);
    expect(links.map(({ role }) => role)).toEqual(["outlet", "origin"]);
  });

  it("takes other words, another span and another chain", async () => {
    const { actor, suggestion } = await aSuggestion();
    const chain = [{ source: "Town Council", role: "origin", stance: "confirms" }];
    const edited = { statement: "The town was taken.", start: 0, end: 8, quote: "Fighters", chain };
    const claim = unwrap(await accept(actor, suggestion.id, edited));
    expect(claim.statement).toBe("The town was taken.");
    expect(await theAppearance(claim.id)).toMatchObject({
      quote: "Fighters",
      links: [{}, { stance: "confirms" }],
    });
  });

  it.each([
    [{ start: 0, end: 5000 }, "end"],
    [{ start: 9, end: 3 }, "end"],
    [{ start: 0, end: 8, quote: "Soldiers" }, "quote"],
  ])("names the field of a span that does not fit: %j", async (span, field) => {
    const { actor, suggestion } = await aSuggestion();
    expect(await accept(actor, suggestion.id, span)).toMatchObject({ ok: false, error: { field } });
    expect(await stateOf(suggestion.id)).toBe("open");
  });

  it("can become several claims", async () => {
    const { actor, suggestion } = await aSuggestion();
    const first = unwrap(await accept(actor, suggestion.id, { statement: "Fighters came.", keepOpen: true }));
    expect(await stateOf(suggestion.id)).toBe("open");
    const second = unwrap(await accept(actor, suggestion.id, { statement: "Halfaya fell." }));
    expect(second.id).not.toBe(first.id);
    expect(await stateOf(suggestion.id)).toBe("accepted");
  });

  it("attaches itself to a claim that is there", async () => {
    const { actor, suggestion } = await aSuggestion();
    const claim = await aClaim(actor);
    const saved = unwrap(await accept(actor, suggestion.id, { claimId: `C-${claim.ref}` }));
    expect(saved).toMatchObject({ id: claim.id, version: 2, statement: claim.statement });
    expect(await database().appearance.count({ where: { claimId: claim.id } })).toBe(2);
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      kind: "AppearanceAdded",
      after: { captureId: suggestion.captureId, start: suggestion.start, chain: [{ role: "outlet" }, {}] },
    });
  });

  it("says of a settled one where it is now: with another claim, or withdrawn", async () => {
    const { actor, suggestion } = await aSuggestion();
    const first = unwrap(await accept(actor, suggestion.id));
    const other = await aClaim(actor);
    unwrap(await mergeClaims(actor, { claimId: first.id, into: other.id }));
    const says = (message: string) => ({ code: "conflict", message: expect.stringContaining(message) });
    await expect(accept(actor, suggestion.id)).rejects.toMatchObject(says(`became C-${other.ref}.`));

    await database().claim.update({ where: { id: other.id }, data: { withdrawnAt: new Date() } });
    await expect(accept(actor, suggestion.id)).rejects.toMatchObject(
      says(`became C-${other.ref}, which was withdrawn since.`),
    );
  });

  it("refuses an old version, and stores nothing", async () => {
    const { actor, suggestion } = await aSuggestion();
    await expect(accept(actor, suggestion.id, { version: 0 })).rejects.toMatchObject({ code: "conflict" });
    expect(await database().appearance.count({ where: { suggestionId: suggestion.id } })).toBe(0);
    expect(await eventsAbout(suggestion.id)).toEqual([]);
    expect(await stateOf(suggestion.id)).toBe("open");
  });

  it("lets one of two who accept at once win", async () => {
    const { actor, suggestion } = await aSuggestion();
    const other = await aPerson("editor");
    const both = await Promise.allSettled([accept(actor, suggestion.id), accept(other, suggestion.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect(await database().appearance.count({ where: { suggestionId: suggestion.id } })).toBe(1);
  });
});

describe("rejectSuggestion", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { id: suggestionId } = (await aSuggestion()).suggestion;
    await expect(rejectSuggestion(nobody(), { suggestionId })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await expect(rejectSuggestion(await aPerson(), { suggestionId })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("keeps it as rejected, records it, and refuses a second decision", async () => {
    const { actor, suggestion } = await aSuggestion();
    const input = { suggestionId: suggestion.id };
    expect(await rejectSuggestion(actor, input)).toMatchObject({ state: "rejected", version: 2 });
    expect(await eventsAbout(suggestion.id)).toMatchObject([
      { kind: "SuggestionRejected", actorId: actor.userId },
    ]);
    await expect(rejectSuggestion(actor, input)).rejects.toMatchObject({ code: "conflict" });
    await expect(accept(actor, suggestion.id)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("reopenSuggestion", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { actor, suggestion } = await aSuggestion();
    const input = { suggestionId: suggestion.id };
    await rejectSuggestion(actor, input);
    await expect(reopenSuggestion(nobody(), input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(reopenSuggestion(await aPerson(), input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("opens a rejected one", async () => {
    const { actor, suggestion } = await aSuggestion();
    const input = { suggestionId: suggestion.id };
    await rejectSuggestion(actor, input);
    expect(unwrap(await reopenSuggestion(actor, input))).toMatchObject({ state: "open" });
    expect((await eventsAbout(suggestion.id)).at(-1)).toMatchObject({ kind: "SuggestionReopened" });
  });

  it("withdraws the claim an accepted one became, so that it can be accepted again", async () => {
    const { actor, suggestion } = await aSuggestion();
    const claim = unwrap(await accept(actor, suggestion.id));
    unwrap(await reopenSuggestion(actor, { suggestionId: suggestion.id }));
    expect(
      (await database().claim.findUniqueOrThrow({ where: { id: claim.id } })).withdrawnAt,
    ).not.toBeNull();
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({ kind: "ClaimWithdrawn" });
    expect((await accept(actor, suggestion.id)).ok).toBe(true);
  });

  it("takes only the last of several claims back", async () => {
    const { actor, suggestion } = await aSuggestion();
    const first = unwrap(await accept(actor, suggestion.id, { statement: "Fighters came.", keepOpen: true }));
    unwrap(await accept(actor, suggestion.id));
    unwrap(await reopenSuggestion(actor, { suggestionId: suggestion.id }));
    expect((await database().claim.findUniqueOrThrow({ where: { id: first.id } })).withdrawnAt).toBeNull();
  });

  it("takes an attached appearance away and leaves the claim", async () => {
    const { actor, suggestion } = await aSuggestion();
    const claim = await aClaim(actor);
    unwrap(await accept(actor, suggestion.id, { claimId: claim.id }));
    unwrap(await reopenSuggestion(actor, { suggestionId: suggestion.id }));
    expect(await database().appearance.count({ where: { claimId: claim.id } })).toBe(1);
    expect(await database().claim.findUniqueOrThrow({ where: { id: claim.id } })).toMatchObject({
      withdrawnAt: null,
      version: 3,
    });
  });

  it("records the chain that went with the appearance", async () => {
    const { actor, suggestion } = await aSuggestion();
    const claim = await aClaim(actor);
    const chain = [{ source: "Harbour Pilot", role: "origin", cue: "said" }];
    unwrap(await accept(actor, suggestion.id, { claimId: claim.id, chain }));
    unwrap(await reopenSuggestion(actor, { suggestionId: suggestion.id }));
    const [added, removed] = (await eventsAbout(claim.id)).slice(-2);
    expect(removed).toMatchObject({
      kind: "AppearanceRemoved",
      before: { chain: [{ role: "outlet" }, { role: "origin", source: "Harbour Pilot", cue: "said" }] },
    });
    expect(removed?.before).toEqual(added?.after);
  });

  it("is refused once the claim was reviewed, with the reason", async () => {
    const { actor, suggestion } = await aSuggestion();
    const claim = unwrap(await accept(actor, suggestion.id));
    unwrap(await aReview(await aPerson("reviewer"), claim));
    const attempt = await reopenSuggestion(actor, { suggestionId: suggestion.id });
    expect(attempt).toMatchObject({ ok: false, error: { kind: "claim_reviewed" } });
    expect(await stateOf(suggestion.id)).toBe("accepted");
  });

  it("undoes the decision it names, one version on from what was decided on, and none made since", async () => {
    const { actor, suggestion } = await aSuggestion();
    const other = await aPerson("reviewer");
    const { version } = await database().suggestion.findUniqueOrThrow({ where: { id: suggestion.id } });
    const named = { suggestionId: suggestion.id, version: version + 1 };
    unwrap(await accept(actor, suggestion.id, { version }));
    expect(unwrap(await reopenSuggestion(other, named))).toMatchObject({ version: version + 2 });
    unwrap(await accept(other, suggestion.id, { version: version + 2 }));
    await expect(reopenSuggestion(actor, named)).rejects.toMatchObject({ code: "conflict" });
    expect(await stateOf(suggestion.id)).toBe("accepted");
  });

  it("has nothing to undo on an open one", async () => {
    const { actor, suggestion } = await aSuggestion();
    await expect(reopenSuggestion(actor, { suggestionId: suggestion.id })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
