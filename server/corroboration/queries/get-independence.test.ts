import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { evidenceInput, reviewInput } from "@/domain/review/schema";
import { newId } from "@/lib/new-id";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { writeReview } from "@/server/review/commands/write-review";
import { mergeSource } from "@/server/sources/commands/merge-source";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aCorroboratedClaim, supportFrom } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { decideOrigins } from "../commands/decide-origins";
import { loadIndependence } from "../load-independence";
import { independenceDetail } from "../views";
import { getIndependence } from "./get-independence";
import { listMainOrigins } from "./main-origins";
import { whatIf } from "./what-if";

useDatabase();

let reviewer: Actor;
beforeAll(async () => {
  reviewer = await aPerson("reviewer");
});

const originsSeen = async (actor: Actor, { id }: ClaimSaved) =>
  (await getIndependence(actor, id)).independentOrigins;
const by = (sourceId: string, over: object = {}) =>
  aClaim(reviewer, { chain: [{ sourceId, role: "origin" }], ...over });

/** A claim with a first of two reviews, which brings evidence from a source: the round is open still. */
async function anOpenReview(actor: Actor, { id: claimId, version }: ClaimSaved, sourceId: string) {
  const evidence = [evidenceInput.parse({ stance: "for", note: "Seen.", sourceId })];
  const review = { verdict: "corroborated", rationale: "Two saw it.", evidence, version };
  unwrap(await writeReview(actor, { ...reviewInput.parse(review), claimId }));
  await database().review.updateMany({ where: { claimId }, data: { round: 2 } });
  await database().claim.update({ where: { id: claimId }, data: { round: 2, standing: "in_review" } });
}

describe("the count that somebody is shown", () => {
  it("holds the evidence of one's own open review, and nothing of another's", async () => {
    const [claim, one] = [await by(await aSource()), await aPerson("reviewer")];
    await anOpenReview(one, claim, await aSource());
    expect(await originsSeen(one, claim)).toBe(2);
    for (const actor of [reviewer, await aPerson("editor"), await aPerson("admin")])
      expect(await originsSeen(actor, claim)).toBe(1);
    expect((await loadIndependence(database(), claim.id)).independentOrigins).toBe(2);
  });

  it("is told in four statements, of any claim that is there, to people with a role", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const claim = await supportFrom(reviewer, await by(one), other);
    expect(await countStatements(() => getIndependence(reviewer, claim.id))).toBe(4);
    expect(independenceDetail.safeParse(await getIndependence(reviewer, claim.id)).error).toBeUndefined();
    for (const key of [newId(), "C-999999"])
      await expect(getIndependence(reviewer, key)).rejects.toMatchObject({ code: "not_found" });
    await expect(getIndependence(nobody(), claim.id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(getIndependence(await aPerson(), claim.id)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("decisions on the origins of a claim", () => {
  it("are shown the oldest first, under the names that their origins count as now", async () => {
    const [a, b, c] = [await aSource({ name: "Cape A" }), await aSource({ name: "Cape B" }), await aSource()];
    const claim = await supportFrom(reviewer, await supportFrom(reviewer, await by(a), b), c);
    const decide = async (origins: [string, string]) => {
      const { version } = await database().claim.findUniqueOrThrow({ where: { id: claim.id } });
      const words = { decision: "independent" as const, reason: "Apart.", origins, version };
      unwrap(await decideOrigins(reviewer, { claimId: claim.id, ...words }));
    };
    await decide([a, b]);
    await decide([b, c]);
    const into = await aSource({ name: "Cape Wire" });
    unwrap(await mergeSource(await aPerson("admin"), a, { into }));
    const { decisions } = await getIndependence(reviewer, claim.id);
    expect(decisions.map(({ origins }) => origins.map(({ name }) => name).includes("Cape Wire"))).toEqual([
      ...[true, false],
    ]);
    expect(decisions[0]).toMatchObject({
      ...{ reason: "Apart.", decidedBy: { id: reviewer.userId, name: reviewer.name }, withdrawnAt: null },
    });
  });
});

describe("texts that are alike", () => {
  const words = "The column reached the ridge before dawn and held it against two counter-attacks".repeat(2);

  it("are told where two origins' articles say the same around the claim", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const texts = [`${words}. One.`, `${words}. Two.`];
    const first = await anArticle(reviewer, { text: texts[0], outlet: "Cliff Post" });
    const second = await anArticle(reviewer, { text: texts[1], outlet: "Cove Post" });
    const claim = await by(one, { articleId: first.articleId });
    const { links: _, ...place } = await database().appearance.findFirstOrThrow({
      where: { claimId: claim.id },
      include: { links: true },
    });
    const { id: captureId } = await database().capture.findFirstOrThrow({
      where: { articleId: second.articleId },
    });
    expect((await getIndependence(reviewer, claim.id)).sameTexts).toEqual([]);
    const twin = await by(other, { articleId: second.articleId });
    await database().$transaction([
      database().chainLink.updateMany({ where: { claimId: twin.id }, data: { claimId: claim.id } }),
      database().appearance.updateMany({ where: { claimId: twin.id }, data: { claimId: claim.id } }),
    ]);
    const { sameTexts } = await getIndependence(reviewer, claim.id);
    expect(sameTexts).toMatchObject([{ between: expect.arrayContaining([one, other]) }]);
    expect(sameTexts[0]?.share).toBeGreaterThan(0.9);
    expect(sameTexts[0]?.appearanceIds).toContain(place.id);
    expect(captureId).not.toBe(place.captureId);
  });
});

describe("the main origins of a desk", () => {
  it("are told the most named first, so many at most, as what they are merged into", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    for (const [one, other] of [
      [a, b],
      [b, c],
      [b, a],
    ] as const)
      await aCorroboratedClaim(one, other);
    const main = async (limit: number) =>
      (await listMainOrigins(reviewer, limit)).map(({ id, claims }) => [id, claims]);
    expect(await main(1)).toEqual([[b, 3]]);
    expect(await main(9)).toEqual([
      [b, 3],
      [a, 2],
      [c, 1],
    ]);
    unwrap(await mergeSource(await aPerson("admin"), c, { into: a }));
    const falls = await whatIf(reviewer, [c]);
    expect(falls.sources.map(({ id }) => id)).toEqual([a]);
  });
});
