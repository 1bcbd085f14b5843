import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { acceptInput, chainInput } from "@/domain/claims/schema";
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
import type { ClaimSaved } from "../store";
import { acceptSuggestion } from "./accept-suggestion";
import { attachAppearance } from "./attach-appearance";
import { detachAppearance } from "./detach-appearance";
import { moveAppearance } from "./move-appearance";
import { reopenSuggestion } from "./reopen-suggestion";

useDatabase();

async function attach(actor: Actor, claim: ClaimSaved, over: object = {}) {
  const { articleId } = await anArticle(await aPerson("reviewer"), { outlet: "Daily Star" });
  const place = { articleId, start: 0, end: 9, outletFirstHand: false, ...over };
  return attachAppearance(actor, { claimId: claim.id, ...place });
}

async function twoAppearances(actor: Actor) {
  const claim = await aClaim(actor);
  const saved = unwrap(await attach(actor, claim));
  const appearances = await database().appearance.findMany({
    where: { claimId: claim.id },
    orderBy: { id: "asc" },
  });
  return { claim: saved, appearanceId: appearances[1]?.id ?? "" };
}

const countOf = (claimId: string) => database().appearance.count({ where: { claimId } });

describe("attachAppearance", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const claim = await aClaim(await aPerson("reviewer"));
    await expect(attach(nobody(), claim)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(attach(await aPerson(), claim)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("adds the place with its chain as the next version, and records it", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const chain = chainInput.parse([{ source: "SOHR", role: "origin" }]);
    expect(unwrap(await attach(actor, claim, { chain }))).toMatchObject({ id: claim.id, version: 2 });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      kind: "AppearanceAdded",
      actorId: actor.userId,
      after: { chain: [{ role: "outlet", source: "Daily Star" }, { source: "SOHR" }] },
    });
  });

  it("refuses the same words of an article twice, a wrong quote and an old version", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const { articleId } = await theAppearance(claim.id);
    const repeated = await attach(actor, claim, { articleId });
    expect(repeated).toMatchObject({ ok: false, error: { kind: "already_appears", field: "start" } });
    expect(await attach(actor, claim, { quote: "Soldiers" })).toMatchObject({ error: { field: "quote" } });
    await expect(attach(actor, claim, { version: 7 })).rejects.toMatchObject({ code: "conflict" });
    expect(await countOf(claim.id)).toBe(1);
  });

  it("sends a decided claim to re-review with the reason when it brings another origin", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const decided = { ...claim, ...unwrap(await aReview(actor, claim)) };
    const chain = chainInput.parse([{ sourceId: await aCheckedSource("Hills Monitor"), role: "origin" }]);
    expect(unwrap(await attach(actor, decided, { chain })).standing).toBe("needs_re_review");
    const { reReviewReason } = await database().claim.findUniqueOrThrow({ where: { id: claim.id } });
    expect(reReviewReason).toMatch(/^An appearance was added: /);
  });
});

describe("an attached suggestion", () => {
  it("can be taken back even from a claim that was reviewed", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    unwrap(await aReview(await aPerson("reviewer"), claim));
    const suggestion = await theSuggestion((await anArticle(actor)).articleId);
    const accept = acceptInput.parse({ claimId: claim.id });
    unwrap(await acceptSuggestion(actor, { ...accept, suggestionId: suggestion.id }));
    unwrap(await reopenSuggestion(actor, { suggestionId: suggestion.id }));
    expect(await countOf(claim.id)).toBe(1);
  });
});

describe("a suggestion of words that the claim has already", () => {
  it("is refused, and stays open", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const { articleId } = await anArticle(actor);
    const { id: suggestionId, start, end } = await theSuggestion(articleId);
    unwrap(await attach(actor, claim, { articleId, start, end }));
    const accept = { ...acceptInput.parse({ claimId: claim.id }), suggestionId };
    expect(await acceptSuggestion(actor, accept)).toMatchObject({ error: { kind: "already_appears" } });
    expect(await theSuggestion(articleId)).toMatchObject({ id: suggestionId });
  });
});

describe("detachAppearance", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { claim, appearanceId } = await twoAppearances(await aPerson("reviewer"));
    const input = { claimId: claim.id, appearanceId };
    await expect(detachAppearance(nobody(), input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(detachAppearance(await aPerson(), input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("makes the appearance a claim of its own and tells both histories", async () => {
    const actor = await aPerson("reviewer");
    const { claim, appearanceId } = await twoAppearances(actor);
    const { from, became } = unwrap(await detachAppearance(actor, { claimId: claim.id, appearanceId }));
    expect(from.version).toBe(claim.version + 1);
    expect(became).toMatchObject({ standing: "unreviewed", statement: "Fighters" });
    expect(await theAppearance(became.id)).toMatchObject({
      id: appearanceId,
      links: [{ claimId: became.id }],
    });
    expect((await eventsAbout(became.id)).map(({ kind }) => kind)).toEqual([
      "ClaimCreated",
      "AppearanceMoved",
    ]);
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      kind: "AppearanceMoved",
      before: { claim: `C-${claim.ref}` },
      after: { claim: `C-${became.ref}` },
    });
  });

  it("keeps the last appearance, and knows only the claim's own", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const { id: appearanceId } = await theAppearance(claim.id);
    const last = await detachAppearance(actor, { claimId: claim.id, appearanceId });
    expect(last).toMatchObject({ ok: false, error: { kind: "last_appearance" } });
    const other = await aClaim(actor);
    await expect(detachAppearance(actor, { claimId: other.id, appearanceId })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("moveAppearance", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { claim, appearanceId } = await twoAppearances(await aPerson("reviewer"));
    const input = { claimId: claim.id, appearanceId };
    await expect(moveAppearance(nobody(), input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(moveAppearance(await aPerson(), input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("takes the chain along, gives both claims a next version, and can be moved back", async () => {
    const actor = await aPerson("reviewer");
    const { claim, appearanceId } = await twoAppearances(actor);
    const other = await aClaim(actor);
    const moved = unwrap(await moveAppearance(actor, { appearanceId, claimId: `C-${other.ref}` }));
    expect(moved).toMatchObject({ id: other.id, version: 2 });
    expect(await database().chainLink.count({ where: { appearanceId, claimId: other.id } })).toBe(1);
    expect((await eventsAbout(other.id)).at(-1)).toMatchObject({ kind: "AppearanceMoved" });

    unwrap(await moveAppearance(actor, { appearanceId, claimId: claim.id }));
    expect([await countOf(claim.id), await countOf(other.id)]).toEqual([2, 1]);
  });

  it("leaves the last one, and refuses to move to the claim it is with", async () => {
    const actor = await aPerson("reviewer");
    const { claim, appearanceId } = await twoAppearances(actor);
    const other = await aClaim(actor);
    const { id: last } = await theAppearance(other.id);
    const only = await moveAppearance(actor, { appearanceId: last, claimId: claim.id });
    expect(only).toMatchObject({ ok: false, error: { kind: "last_appearance" } });
    const same = await moveAppearance(actor, { appearanceId, claimId: claim.id });
    expect(same).toMatchObject({ ok: false, error: { kind: "same_claim", field: "claimId" } });
  });
});
