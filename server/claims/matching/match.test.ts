import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, theSuggestion } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { tellApart } from "../commands/tell-apart";
import { withdrawClaim } from "../commands/withdraw-claim";
import { findMatchesOfClaim, findMatchesOfSuggestion } from "../queries/find-matches";

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

describe("findMatchesOfSuggestion", () => {
  it("offers the claim, until the suggestion was told apart from it", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor, { statement: "Fighters took the town of Qalaat Ezzedine." });
    const text = "Fighters took the town of Qalaat Ezzedine, the Observatory said.";
    const suggestion = await theSuggestion((await anArticle(actor, { text })).articleId);
    expect(refs(await findMatchesOfSuggestion(actor, suggestion.id))).toContain(`C-${claim.ref}`);
    unwrap(await tellApart(actor, { claimId: claim.id, from: { suggestionId: suggestion.id } }));
    expect(refs(await findMatchesOfSuggestion(actor, suggestion.id))).not.toContain(`C-${claim.ref}`);
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
