import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, eventsAbout, theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { meanwhile } from "@/test/postgres/meanwhile";
import { forgetDistinction, tellApart } from "./tell-apart";

useDatabase();

const timesTold = async (claimId: string, kind: string) =>
  (await eventsAbout(claimId)).filter((event) => event.kind === kind).length;

describe("tellApart", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const reviewer = await aPerson("reviewer");
    const [merged, target] = [await aClaim(reviewer), await aClaim(reviewer)];
    const input = { claimId: merged.id, from: { claimId: target.id } };
    await expect(tellApart(nobody(), input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(tellApart(await aPerson(), input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("keeps a pair once, whichever is named first, tells both claims, and can be taken back", async () => {
    const actor = await aPerson("reviewer");
    const [merged, target] = [await aClaim(actor), await aClaim(actor)];
    const { id } = unwrap(await tellApart(actor, { claimId: merged.id, from: { claimId: target.id } }));
    const again = await tellApart(actor, { claimId: target.id, from: { claimId: `C-${merged.ref}` } });
    expect(unwrap(again)).toEqual({ id });
    for (const claim of [merged, target])
      expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({ kind: "ClaimsToldApart" });

    await forgetDistinction(actor, { id });
    expect(await database().distinction.count({ where: { id } })).toBe(0);
    expect((await eventsAbout(merged.id)).at(-1)).toMatchObject({ kind: "DistinctionTakenBack" });
    await expect(forgetDistinction(actor, { id })).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps a claim and a suggestion apart, and refuses a claim and itself", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const suggestion = await theSuggestion((await anArticle(actor)).articleId);
    unwrap(await tellApart(actor, { claimId: claim.id, from: { suggestionId: suggestion.id } }));
    expect(await database().distinction.count({ where: { suggestionId: suggestion.id } })).toBe(1);
    const itself = await tellApart(actor, { claimId: claim.id, from: { claimId: claim.id } });
    expect(itself).toMatchObject({ ok: false, error: { kind: "same_claim" } });
  });
});

describe("a pair that two people tell apart at once", () => {
  it("is kept once: who comes second gets the one that is there", async () => {
    const [one, other] = [await aPerson("reviewer"), await aPerson("reviewer")];
    const [a, b] = [await aClaim(one), await aClaim(one)];
    const first: string[] = [];
    const second = await meanwhile(
      async () => first.push(unwrap(await tellApart(one, { claimId: a.id, from: { claimId: b.id } })).id),
      () => tellApart(other, { claimId: b.id, from: { claimId: a.id } }),
    );
    expect(second).toEqual({ ok: true, value: { id: first[0] } });
    expect(await timesTold(a.id, "ClaimsToldApart")).toBe(1);
  });

  it("is forgotten once: who comes second is told that it is not there", async () => {
    const [one, other] = [await aPerson("reviewer"), await aPerson("reviewer")];
    const [a, b] = [await aClaim(one), await aClaim(one)];
    const saved = unwrap(await tellApart(one, { claimId: a.id, from: { claimId: b.id } }));
    const second = await meanwhile(
      () => forgetDistinction(one, saved),
      () => forgetDistinction(other, saved),
    );
    expect(second).toMatchObject({ code: "not_found" });
    expect(await timesTold(a.id, "DistinctionTakenBack")).toBe(1);
  });
});
