import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { newId } from "@/lib/new-id";
import { findOutdated } from "@/server/claims/queries/find-outdated";
import { getClaim } from "@/server/claims/queries/get-claim";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aText } from "@/test/builders/articles";
import { aClaim, aReview, supportFrom, theAppearance } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { submissionOf } from "../submission";
import { addArticle } from "./add-article";
import { editArticle } from "./edit-article";

useDatabase();

/** A text of Reuters that is published at this address, as somebody pastes it. */
const at = (actor: Actor, address: string) =>
  addArticle(actor, {
    ...submissionOf(
      {
        text: aText(),
        title: "Fighters take Halfaya",
        outlet: "Reuters",
        language: "en",
        publishedAt: "2016-05-06",
      },
      "paste",
    ),
    address,
  });
const anAddress = () => `https://news.example/${newId()}`;

/** A claim of an article of May 2016, corroborated by two origins of which the second is part of the first since 2018. */
async function aCorroborated(reviewer: Actor, address: string) {
  const [origin, other] = [await aSource(), await aSource()];
  const { articleId } = unwrap(await at(reviewer, address));
  const chain = [{ sourceId: origin, role: "origin" as const }];
  const claim = await supportFrom(reviewer, await aClaim(reviewer, { articleId, chain }), other);
  await aRelation(other, "part_of", origin, { since: "2018-01-01" });
  const { id } = unwrap(await aReview(reviewer, claim, { verdict: "corroborated" }));
  return { articleId, claimId: id, origin };
}

const redate = async (actor: Actor, articleId: string, publishedAt: string) => {
  const { version } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  return unwrap(await editArticle(actor, articleId, { publishedAt, version }));
};

describe("another date of an article", () => {
  it("sends its decided claims to review where relations of that day join their origins, and is undone", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId, claimId } = await aCorroborated(reviewer, anAddress());
    await redate(reviewer, articleId, "2019-05-06");
    expect(await getClaim(reviewer, claimId)).toMatchObject({
      standing: "needs_re_review",
      independentOrigins: 1,
      reReviewReason: expect.stringMatching(/^The date of A-\d+ was changed: /),
    });
    await redate(reviewer, articleId, "2016-05");
    expect((await getClaim(reviewer, claimId)).standing).toBe("corroborated");
  });
});

describe("words that the newest text no longer has", () => {
  it("are told on the claim, and only once another text has come", async () => {
    const reviewer = await aPerson("reviewer");
    const address = anAddress();
    const { articleId } = unwrap(await at(reviewer, address));
    const [kept, gone] = [
      await aClaim(reviewer, { articleId }),
      await aClaim(reviewer, { articleId, end: 98 }),
    ];
    expect(await findOutdated(reviewer, gone.id)).toEqual([]);
    unwrap(await at(reviewer, address));

    expect(await findOutdated(reviewer, kept.id)).toEqual([]);
    expect(await findOutdated(reviewer, gone.id)).toEqual([(await theAppearance(gone.id)).id]);
    await expect(findOutdated(nobody(), gone.id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(findOutdated(await aPerson(), gone.id)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("other bytes at a known address", () => {
  it("have the claims of the article counted anew, and move none that counts as before", async () => {
    const reviewer = await aPerson("reviewer");
    const [address, quiet] = [anAddress(), anAddress()];
    const { claimId, origin } = await aCorroborated(reviewer, address);
    const untouched = await aCorroborated(reviewer, quiet);
    await database().source.update({ where: { id: origin }, data: { checked: false } });
    for (const known of [address, quiet])
      expect(unwrap(await at(reviewer, known)).outcome).toBe("new_capture");

    expect(await getClaim(reviewer, claimId)).toMatchObject({
      standing: "needs_re_review",
      reReviewReason: expect.stringMatching(/^A-\d+ was retrieved again with other bytes: /),
    });
    expect((await getClaim(reviewer, untouched.claimId)).standing).toBe("corroborated");
  });
});
