import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { acceptInput } from "@/domain/claims/schema";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, theSuggestion } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { acceptSuggestion } from "../commands/accept-suggestion";
import { tellApart } from "../commands/tell-apart";
import { withdrawClaim } from "../commands/withdraw-claim";
import { findClaimsLike } from "../queries/find-claims-like";
import { findLikeClaims } from "../queries/find-like-claims";
import { findMatchesOfClaim, findOffers } from "../queries/find-matches";

useDatabase();

async function theToll(actor: Actor) {
  const here = await aClaim(actor, { statement: "Thirty soldiers from Iran died at Khan Touman." });
  const same = await aClaim(actor, { statement: "30 Iranian soldiers were killed in Khan Tuman." });
  const other = await aClaim(actor, { statement: "The council of Halfaya paved the road." });
  return { here, same, other };
}

const refs = (matches: { claim: { ref: string } }[]) => matches.map(({ claim }) => claim.ref);

describe("findMatchesOfClaim", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { id } = await aClaim(await aPerson("reviewer"));
    await expect(findMatchesOfClaim(nobody(), id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(findMatchesOfClaim(await aPerson(), id)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("offers the same claim under another spelling with the reasons, and nothing else, in four statements", async () => {
    const actor = await aPerson("reviewer");
    const { here, same } = await theToll(actor);
    let found: Awaited<ReturnType<typeof findMatchesOfClaim>> = [];
    const statements = await countStatements(async () => {
      found = await findMatchesOfClaim(actor, here.id);
    });
    expect(statements).toBe(4);
    expect(refs(found)).toEqual([`C-${same.ref}`]);
    expect(found[0]?.shared).toEqual(expect.arrayContaining([expect.stringMatching(/^same figure: /)]));
  });

  it("never asks again about two that were told apart, and leaves out what was withdrawn", async () => {
    const actor = await aPerson("reviewer");
    const first = await aClaim(actor, { statement: "Rebels shot down a drone over Zabadani." });
    const second = await aClaim(actor, { statement: "A drone was shot down by rebels over Zabadani." });
    expect(refs(await findMatchesOfClaim(actor, first.id))).toEqual([`C-${second.ref}`]);
    unwrap(await tellApart(actor, { claimId: second.id, from: { claimId: first.id } }));
    expect(await findMatchesOfClaim(actor, first.id)).toEqual([]);
    expect(await findMatchesOfClaim(actor, second.id)).toEqual([]);

    const third = await aClaim(actor, { statement: "Rebels shot a drone down over Zabadani." });
    expect(refs(await findMatchesOfClaim(actor, first.id))).toEqual([`C-${third.ref}`]);
    unwrap(await withdrawClaim(actor, { claimId: third.id, version: third.version }));
    expect(await findMatchesOfClaim(actor, first.id)).toEqual([]);
  });

  it("answers with nothing for a claim that has no telling word", async () => {
    const actor = await aPerson("reviewer");
    const { id } = await aClaim(actor, { statement: "— ' \\ & | ! :*" });
    expect(await findMatchesOfClaim(actor, id)).toEqual([]);
  });
});

describe("findOffers", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const none = { claimIds: [], suggestionIds: [] };
    await expect(findOffers(nobody(), none)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(findOffers(await aPerson(), none)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("answers for all cards of a screen in five statements, and leaves out those that have no offer", async () => {
    const actor = await aPerson("reviewer");
    const { same } = await theToll(actor);
    const lone = await aClaim(actor, { statement: "The ferry to Tartus sank in a storm." });
    const text = "Fighters took the town of Deir Hafir, the Observatory said.";
    const fell = await aClaim(actor, { statement: "Fighters took the town of Deir Hafir." });
    const suggestion = await theSuggestion((await anArticle(actor, { text })).articleId);

    let found: Awaited<ReturnType<typeof findOffers>> = [];
    const cards = { claimIds: [same.id, lone.id], suggestionIds: [suggestion.id] };
    const statements = await countStatements(async () => {
      found = await findOffers(actor, cards);
    });
    expect(statements).toBe(5);
    expect(found.map(({ id }) => id).sort()).toEqual([same.id, suggestion.id].sort());
    const forSuggestion = found.find(({ id }) => id === suggestion.id)?.matches ?? [];
    expect(refs(forSuggestion)).toContain(`C-${fell.ref}`);
    expect(await countStatements(() => findOffers(actor, { ...cards, claimIds: [] }))).toBe(5);
  });

  it("asks no more about a suggestion that was told apart, nor about one that was settled", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor, { statement: "Fighters took the town of Qalaat Ezzedine." });
    const text = "Fighters took the town of Qalaat Ezzedine, the Observatory said.";
    const suggestion = await theSuggestion((await anArticle(actor, { text })).articleId);
    const offered = async () =>
      (await findOffers(actor, { claimIds: [], suggestionIds: [suggestion.id] })).flatMap(({ matches }) =>
        refs(matches),
      );
    expect(await offered()).toContain(`C-${claim.ref}`);
    unwrap(await tellApart(actor, { claimId: claim.id, from: { suggestionId: suggestion.id } }));
    expect(await offered()).not.toContain(`C-${claim.ref}`);

    unwrap(await acceptSuggestion(actor, { ...acceptInput.parse({}), suggestionId: suggestion.id }));
    expect(await offered()).toEqual([]);
  });
});

describe("findLikeClaims", () => {
  it("gives a claim's page its matches and contradictions at once, in five statements", async () => {
    const actor = await aPerson("reviewer");
    const publishedAt = "2016-05-07";
    const own = await aClaim(actor, {
      statement: "40 rebels were killed in Tal Rifat on 6 May.",
      publishedAt,
    });
    const same = await aClaim(actor, { statement: "Forty rebels were killed in Tal Rifat.", publishedAt });
    const other = await aClaim(actor, {
      statement: "9 rebels were killed in Tal Rifat on 6 May.",
      publishedAt,
    });
    let found: Awaited<ReturnType<typeof findLikeClaims>> = { matches: [], contradictions: [] };
    const statements = await countStatements(async () => {
      found = await findLikeClaims(actor, own.id);
    });
    expect(statements).toBe(5);
    expect(refs(found.matches)).toContain(`C-${same.ref}`);
    expect(refs(found.contradictions)).toEqual([`C-${other.ref}`]);
  });

  it.each([
    ["2016-05-01", "Binnish", 1],
    ["2016-05", "Saraqib", 0],
  ])("counts Friday back from %s, in %s: %i contradictions", async (publishedAt, town, contradictions) => {
    const actor = await aPerson("reviewer");
    const on = (day: string, count: number) =>
      aClaim(actor, { statement: `${count} rebels were killed in ${town} on Friday.`, publishedAt: day });
    const both = [await on(publishedAt, 60), await on("2016-05-01", 8)];
    for (const { id } of both)
      expect((await findLikeClaims(actor, id)).contradictions).toHaveLength(contradictions);
  });

  it("still shows as a contradiction what was told apart", async () => {
    const actor = await aPerson("reviewer");
    const publishedAt = "2016-05-07";
    const own = await aClaim(actor, { statement: "50 rebels were killed in Maarat on 6 May.", publishedAt });
    const other = await aClaim(actor, { statement: "8 rebels were killed in Maarat on 6 May.", publishedAt });
    unwrap(await tellApart(actor, { claimId: own.id, from: { claimId: other.id } }));
    const { matches, contradictions } = await findLikeClaims(actor, own.id);
    expect(refs(matches)).not.toContain(`C-${other.ref}`);
    expect(refs(contradictions)).toEqual([`C-${other.ref}`]);
  });
});

describe("findClaimsLike", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    await expect(findClaimsLike(nobody(), "")).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(findClaimsLike(await aPerson(), "C-1")).rejects.toMatchObject({ code: "forbidden" });
  });

  it("finds a claim by its reference and by the beginning of its words", async () => {
    const actor = await aPerson("reviewer");
    const { id, ref } = await aClaim(actor, { statement: "The lighthouse keeper of Arwad resigned." });
    expect(await findClaimsLike(actor, `c-${ref}`)).toMatchObject([{ id }]);
    expect(await findClaimsLike(actor, "lighthouse keep")).toMatchObject([{ id, ref: `C-${ref}` }]);
    expect((await findClaimsLike(actor, ""))[0]).toMatchObject({ id });
  });
});

describe("the words of claims", () => {
  it("are kept when a claim is made, and when it is reworded", async () => {
    const actor = await aPerson("reviewer");
    const { id } = await aClaim(actor, { statement: "Quneitra heard shelling." });
    await database().claim.update({ where: { id }, data: { statement: "Busra heard mortars." } });
    const words = await database().claimWord.findMany({ where: { word: { in: ["quneitra", "busra"] } } });
    expect(words).toHaveLength(2);
  });
});
