import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import {
  aCheckedSource,
  aClaim,
  aReview,
  eventsAbout,
  supportFrom,
  theAppearance,
} from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { getClaim } from "../queries/get-claim";
import { attachAppearance } from "./attach-appearance";
import { mergeClaims } from "./merge-claims";
import { unmergeClaim } from "./unmerge-claim";
import { restoreClaim } from "./withdraw-claim";

useDatabase();

async function aPair(actor: Actor) {
  const [merged, target] = [await aClaim(actor), await aClaim(actor)];
  return { merged, target, input: { claimId: merged.id, into: target.id } };
}

describe("mergeClaims", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { input } = await aPair(await aPerson("reviewer"));
    await expect(mergeClaims(nobody(), input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(mergeClaims(await aPerson(), input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("moves the appearances and free evidence, and keeps the reviews where they were given", async () => {
    const actor = await aPerson("reviewer");
    const { merged, target, input } = await aPair(actor);
    const supported = await supportFrom(actor, merged, await aCheckedSource("Coast Monitor"));
    unwrap(await aReview(actor, supported));

    expect(unwrap(await mergeClaims(actor, input))).toMatchObject({ id: target.id, version: 2 });
    const stays = await getClaim(actor, target.id);
    expect(stays).toMatchObject({
      appearances: [{}, {}],
      evidence: [{}],
      reviews: [],
      merged: [{ ref: `C-${merged.ref}`, standing: "unverifiable" }],
    });
    const gone = await getClaim(actor, merged.id);
    expect(gone).toMatchObject({
      appearances: [],
      reviews: [{ verdict: "unverifiable" }],
      decisions: [{}],
      mergedInto: { id: target.id },
    });
    for (const { id } of [merged, target])
      expect((await eventsAbout(id)).at(-1)).toMatchObject({
        kind: "ClaimsMerged",
        actorId: actor.userId,
        after: { merged: `C-${merged.ref}`, into: `C-${target.ref}` },
      });
  });

  it("has the same words of an article once, and undone gives each claim its own again", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const here = { articleId, start: 0, end: 8 };
    const chain = [{ source: "Coast Monitor", role: "origin" as const }];
    const [merged, target] = [await aClaim(actor, here), await aClaim(actor, { ...here, chain })];
    for (const words of [
      { start: 4, end: 8 },
      { start: 0, end: 13 },
    ]) {
      const place = placeInput.parse({ articleId, ...words });
      unwrap(await attachAppearance(actor, { ...place, claimId: merged.id }));
    }
    const placesOf = async (id: string) =>
      (await getClaim(actor, id)).appearances.map(({ quote, chain: links }) => [quote, links.at(-1)?.source]);
    const before = [await placesOf(merged.id), await placesOf(target.id)];

    unwrap(await mergeClaims(actor, { claimId: merged.id, into: target.id }));
    expect(await placesOf(target.id)).toEqual([
      ["Fighters", "Coast Monitor"],
      ["ters", "Reuters"],
      ["Fighters took", "Reuters"],
    ]);
    unwrap(await unmergeClaim(actor, { claimId: merged.id }));
    expect([await placesOf(merged.id), await placesOf(target.id)]).toEqual(before);
  });

  it("may have nothing to move, and is undone all the same", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const [merged, target] = [await aClaim(actor, { articleId }), await aClaim(actor, { articleId })];
    unwrap(await mergeClaims(actor, { claimId: merged.id, into: target.id }));
    expect((await getClaim(actor, target.id)).appearances).toHaveLength(1);
    expect(unwrap(await unmergeClaim(actor, { claimId: merged.id }))).toMatchObject({ id: merged.id });
  });

  it("takes the target into the events of the merged claim", async () => {
    const actor = await aPerson("editor");
    const { merged, target, input } = await aPair(actor);
    const event = { id: newId(), title: "Fall of Halfaya", createdAt: new Date() };
    await database().event.create({ data: { ...event, claims: { create: { claimId: merged.id } } } });
    unwrap(await mergeClaims(actor, input));
    const there = { eventId: event.id, claimId: target.id };
    expect(await database().eventClaim.count({ where: there })).toBe(1);
    unwrap(await unmergeClaim(actor, { claimId: merged.id }));
    expect(await database().eventClaim.count({ where: there })).toBe(0);
  });

  it("refuses a claim with itself, a merged one, a published one and an old version", async () => {
    const actor = await aPerson("reviewer");
    const { merged, target, input } = await aPair(actor);
    const itself = await mergeClaims(actor, { ...input, into: merged.id });
    expect(itself).toMatchObject({ ok: false, error: { kind: "same_claim", field: "into" } });
    await expect(mergeClaims(actor, { ...input, version: 9 })).rejects.toMatchObject({ code: "conflict" });

    await database().claim.update({ where: { id: merged.id }, data: { publishedAt: new Date() } });
    expect(await mergeClaims(actor, input)).toMatchObject({ error: { kind: "claim_published" } });
    await database().claim.update({ where: { id: merged.id }, data: { publishedAt: null } });

    unwrap(await mergeClaims(actor, input));
    const back = { claimId: target.id, into: merged.id };
    await expect(mergeClaims(actor, back)).rejects.toMatchObject({ code: "conflict", kind: "claim_merged" });
    const { version } = await database().claim.findUniqueOrThrow({ where: { id: merged.id } });
    await expect(restoreClaim(actor, { claimId: merged.id, version })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("unmergeClaim", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const actor = await aPerson("reviewer");
    const { merged, input } = await aPair(actor);
    unwrap(await mergeClaims(actor, input));
    const step = { claimId: merged.id };
    await expect(unmergeClaim(nobody(), step)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(unmergeClaim(await aPerson(), step)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("brings the claim back with what the merge moved, and can be merged anew", async () => {
    const actor = await aPerson("reviewer");
    const { merged, target, input } = await aPair(actor);
    const before = await theAppearance(merged.id);
    await supportFrom(actor, merged, await aCheckedSource("Hills Monitor"));
    unwrap(await mergeClaims(actor, input));
    unwrap(await unmergeClaim(actor, { claimId: merged.id }));

    expect(await theAppearance(merged.id)).toEqual(before);
    expect(await getClaim(actor, merged.id)).toMatchObject({
      evidence: [{}],
      mergedInto: null,
      withdrawnAt: null,
    });
    expect(await getClaim(actor, target.id)).toMatchObject({ appearances: [{}], evidence: [], merged: [] });
    expect((await eventsAbout(target.id)).at(-1)).toMatchObject({ kind: "ClaimsUnmerged" });
    expect((await mergeClaims(actor, input)).ok).toBe(true);
  });

  it("has nothing to undo on a claim that stands", async () => {
    const actor = await aPerson("reviewer");
    const { id: claimId } = await aClaim(actor);
    await expect(unmergeClaim(actor, { claimId })).rejects.toMatchObject({ code: "conflict" });
  });
});
