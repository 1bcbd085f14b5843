import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { newId } from "@/lib/new-id";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import { lockDependents } from "@/server/corroboration/load-dependents";
import { database } from "@/server/database/client";
import { inTransaction } from "@/server/database/scope";
import { withdrawEvidence } from "@/server/review/commands/withdraw-evidence";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aClaim, aCorroboratedClaim, supportFrom } from "@/test/builders/claims";
import { aBareArticle, aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { mergeSource } from "./commands/merge-source";
import { countResting } from "./count-resting";
import { findReReviews } from "./find-re-reviews";
import { previewMerge } from "./queries/preview-merge";
import { previewRetraction } from "./queries/preview-retraction";

useDatabase();

let reviewer: Actor;
beforeAll(async () => {
  reviewer = await aPerson("reviewer");
});

const by = (sourceId: string) => aClaim(reviewer, { chain: [{ sourceId, role: "origin" }] });

describe("how much rests on sources", () => {
  it("is nothing of one that stands nowhere, and of no source", async () => {
    const nothing = { claims: 0, decidedClaims: 0, articles: 0, evidence: 0 };
    expect(await countResting(database(), [await aSource()])).toEqual(nothing);
    expect(await countResting(database(), [])).toEqual(nothing);
  });

  it("is each claim once, by its chain or by evidence, and of both sources together", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const claim = await by(one);
    await supportFrom(reviewer, claim, one);
    await supportFrom(reviewer, await by(other), one);
    await aCorroboratedClaim(other, await aSource());
    const count = (...ids: string[]) => countResting(database(), ids);
    expect(await count(one)).toEqual({ claims: 2, decidedClaims: 0, articles: 0, evidence: 2 });
    expect(await count(one, other)).toEqual({ claims: 3, decidedClaims: 1, articles: 0, evidence: 2 });
    expect(await countStatements(() => count(one, other))).toBe(1);
  });

  it("is no claim and no evidence that was withdrawn", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const claim = await by(one);
    unwrap(await withdrawClaim(reviewer, { claimId: claim.id, version: claim.version }));
    const { id: claimId, version } = await supportFrom(reviewer, await by(other), one);
    const { id: evidenceId } = await database().evidence.findFirstOrThrow({ where: { claimId } });
    expect(await countResting(database(), [one])).toMatchObject({ claims: 1, evidence: 1 });
    unwrap(await withdrawEvidence(reviewer, { claimId, evidenceId, version }));
    expect(await countResting(database(), [one])).toMatchObject({ claims: 0, evidence: 0 });
  });

  it("is what it published", async () => {
    const outlet = await aSource({ name: "Resting Post", kind: "outlet" });
    await aBareArticle("Resting Post");
    await aBareArticle("resting post");
    expect(await countResting(database(), [outlet])).toMatchObject({ articles: 2, claims: 0 });
  });
});

describe("the decided claims that a change would send to review", () => {
  it("are counted all, and the first ten of them named in the order in which they were made", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const made: string[] = [];
    for (let at = 0; at < 11; at++) made.push(`C-${(await aCorroboratedClaim(one, other)).ref}`);
    const { reReviews, claims } = await previewRetraction(await aPerson("admin"), one, true);
    expect([claims, reReviews.count]).toEqual([11, 11]);
    expect(reReviews.claims.map(({ ref }) => ref)).toEqual(made.slice(0, 10));
  });

  it("are none where the change changes nothing, and none that was withdrawn", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const claim = await aCorroboratedClaim(one, other);
    const dependents = { sourceIds: [one], besides: null };
    expect(await findReReviews(database(), { dependents })).toEqual({ count: 0, claims: [] });
    await database().claim.update({ where: { id: claim.id }, data: { withdrawnAt: new Date() } });
    expect((await previewRetraction(await aPerson("admin"), one, true)).reReviews.count).toBe(0);
  });

  it("are none of a merge that a rule refuses, whose refusal is told", async () => {
    const [one, other, third] = [await aSource(), await aSource(), await aSource({ name: "Third House" })];
    await aCorroboratedClaim(one, other);
    const admin = await aPerson("admin");
    unwrap(await mergeSource(admin, other, { into: third }));
    expect(await previewMerge(admin, one, other)).toMatchObject({
      ...{ refusal: expect.stringContaining("Third House"), reReviews: { count: 0, claims: [] } },
    });
  });

  it("are for admins to ask after, and of sources that are there", async () => {
    const [id, admin] = [await aSource(), await aPerson("admin")];
    for (const role of ["reviewer", "editor"] as const) {
      const actor = await aPerson(role);
      await expect(previewRetraction(actor, id, true)).rejects.toMatchObject({ code: "forbidden" });
      await expect(previewMerge(actor, id, id)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(previewRetraction(admin, newId(), true)).rejects.toMatchObject({ code: "not_found" });
    await expect(previewMerge(admin, newId(), id)).rejects.toMatchObject({ code: "not_found" });
    await expect(previewMerge(admin, id, newId())).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the claims that are locked before sources change", () => {
  const locked = (dependents: Parameters<typeof lockDependents>[1], limit = 10) =>
    inTransaction((tx) => lockDependents(tx, dependents, limit));

  it("are those that rest on one of them, undecided ones too, in the order of their ids, so many at most", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const ids = [(await by(one)).id, (await aCorroboratedClaim(other, one)).id, (await by(one)).id];
    await by(other);
    expect(await locked({ sourceIds: [one], besides: null })).toEqual(ids);
    expect(await locked({ sourceIds: [one], besides: null }, 2)).toEqual(ids.slice(0, 2));
    expect(await locked({ sourceIds: [], besides: null })).toEqual([]);
  });

  it("are those only that rest on one of the others too, where that is asked", async () => {
    const [one, other, third] = [await aSource(), await aSource(), await aSource()];
    const both = await aCorroboratedClaim(one, other);
    await aCorroboratedClaim(one, third);
    expect(await locked({ sourceIds: [one], besides: [other] })).toEqual([both.id]);
    expect(await locked({ sourceIds: [one], besides: [] })).toEqual([]);
  });

  it("are those that appear in an article, where that is what changes", async () => {
    const claim = await by(await aSource());
    const { articleId } = await database().appearance.findFirstOrThrow({ where: { claimId: claim.id } });
    expect(await locked({ articleId })).toEqual([claim.id]);
    expect(await locked({ articleId: newId() })).toEqual([]);
  });
});
