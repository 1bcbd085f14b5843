import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { database } from "@/server/database/client";
import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import {
  aCheckedSource,
  aClaim,
  aCorroboratedClaim,
  countEvents,
  standingOf,
  theAppearance,
} from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { somebodyWaits } from "@/test/postgres/somebody-waits";
import { attachAppearance } from "./attach-appearance";
import { detachAppearance } from "./detach-appearance";
import { mergeClaims } from "./merge-claims";
import { moveAppearance } from "./move-appearance";
import { unmergeClaim } from "./unmerge-claim";
import { withdrawClaim } from "./withdraw-claim";

useDatabase();

let actor: Actor;

beforeAll(async () => {
  actor = await aPerson("reviewer");
});

/** One more place of a claim, on an article of its own or on the one that is given; gives the appearance's id. */
async function attached(claimId: string, articleId?: string, chain: object[] = []): Promise<string> {
  const article = articleId ?? (await anArticle(actor)).articleId;
  const place = placeInput.parse({ articleId: article, start: 0, end: 9, chain });
  unwrap(await attachAppearance(actor, { ...place, claimId }));
  return (
    await database().appearance.findFirstOrThrow({
      where: { claimId, articleId: article },
      select: { id: true },
    })
  ).id;
}

const placesOf = async (claimId: string) =>
  (await database().appearance.findMany({ where: { claimId }, orderBy: { id: "asc" } })).map(({ id }) => id);
const versionOf = async (id: string) =>
  (await database().claim.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

describe("an appearance that two people move at once", () => {
  it("goes where the first one put it; the second one is told, and nothing else changes", async () => {
    const [from, one, other] = [await aClaim(actor), await aClaim(actor), await aClaim(actor)];
    const appearanceId = await attached(from.id);
    await attached(from.id);
    let second: Promise<unknown> = Promise.resolve();
    await inTransaction(async (tx) => {
      unwrap(await moveAppearance(actor, { appearanceId, claimId: one.id }));
      second = inOwnTransaction(() => moveAppearance(actor, { appearanceId, claimId: other.id })).catch(
        (error: unknown) => error,
      );
      await somebodyWaits(tx);
    });

    expect(await second).toMatchObject({ code: "conflict" });
    expect(await placesOf(one.id)).toContain(appearanceId);
    expect(await placesOf(from.id)).toHaveLength(2);
    expect([await versionOf(one.id), await versionOf(other.id)]).toEqual([2, 1]);
  });
});

describe("an appearance that moves", () => {
  it("stays where it is when the other claim has the same words of the same text already", async () => {
    const [from, to] = [await aClaim(actor), await aClaim(actor)];
    const { articleId } = await theAppearance(to.id);
    const appearanceId = await attached(from.id, articleId);
    const events = await countEvents();

    expect(await moveAppearance(actor, { appearanceId, claimId: to.id })).toMatchObject({
      ok: false,
      error: { kind: "already_appears" },
    });
    expect(await placesOf(from.id)).toContain(appearanceId);
    expect([await versionOf(from.id), await versionOf(to.id), await countEvents()]).toEqual([2, 1, events]);
  });

  it("is not taken from a claim that was withdrawn, nor to one", async () => {
    const [from, to] = [await aClaim(actor), await aClaim(actor)];
    const appearanceId = await attached(from.id);
    for (const gone of [to, from]) {
      unwrap(await withdrawClaim(actor, { claimId: gone.id, version: await versionOf(gone.id) }));
      const attempt = moveAppearance(actor, { appearanceId, claimId: to.id });
      await expect(attempt).rejects.toMatchObject({ kind: "claim_withdrawn" });
      await database().claim.update({ where: { id: gone.id }, data: { withdrawnAt: null } });
    }
    expect(await placesOf(from.id)).toContain(appearanceId);
  });

  it("sends either claim back to review whose origins it changes, and none that counts as before", async () => {
    const [origin, other, third] = [
      await aCheckedSource("Coast Monitor"),
      await aCheckedSource("Hills Monitor"),
      await aCheckedSource("Dune Monitor"),
    ];
    const [from, to] = [await aCorroboratedClaim(origin, other), await aCorroboratedClaim(origin, other)];
    const known = await attached(from.id, undefined, [{ sourceId: origin, role: "origin" }]);
    unwrap(await moveAppearance(actor, { appearanceId: known, claimId: to.id }));
    expect([await standingOf(from.id), await standingOf(to.id)]).toEqual(["corroborated", "corroborated"]);

    const open = await aClaim(actor);
    const fresh = await attached(open.id, undefined, [{ sourceId: third, role: "origin" }]);
    unwrap(await moveAppearance(actor, { appearanceId: fresh, claimId: to.id }));
    expect([await standingOf(open.id), await standingOf(to.id)]).toEqual(["unreviewed", "needs_re_review"]);
  });
});

describe("an appearance that is taken out of a decided claim", () => {
  it("sends it back to review with the reason, and is back as it was once both are merged", async () => {
    const [origin, other] = [await aCheckedSource("Coast Monitor"), await aCheckedSource("Hills Monitor")];
    const { id: claimId } = await aCorroboratedClaim(origin, other);
    await attached(claimId);
    const { id: appearanceId } = await database().appearance.findFirstOrThrow({
      where: { claimId, links: { some: { sourceId: origin } } },
    });
    await database().claim.update({
      where: { id: claimId },
      data: { standing: "corroborated", round: 1, reReviewReason: null },
    });

    const { from, became } = unwrap(await detachAppearance(actor, { claimId, appearanceId }));
    expect(from.standing).toBe("needs_re_review");
    const { reReviewReason, round } = await database().claim.findUniqueOrThrow({ where: { id: claimId } });
    expect([round, reReviewReason]).toEqual([2, expect.stringMatching(/^An appearance was taken out: /)]);

    unwrap(await mergeClaims(actor, { claimId: became.id, into: claimId }));
    expect(await placesOf(claimId)).toContain(appearanceId);
    expect(await standingOf(claimId)).toBe("corroborated");
  });

  it("is worded as its suggestion was, not as the article has it, where it came from one", async () => {
    const claim = await aClaim(actor);
    const appearanceId = await attached(claim.id);
    const { articleId } = await database().appearance.findUniqueOrThrow({ where: { id: appearanceId } });
    const suggestion = await database().suggestion.findFirstOrThrow({ where: { articleId } });
    await database().appearance.update({
      where: { id: appearanceId },
      data: { suggestionId: suggestion.id },
    });
    const { became } = unwrap(await detachAppearance(actor, { claimId: claim.id, appearanceId }));
    expect(became.statement).toBe(suggestion.statement);
  });
});

describe("a merge that is undone after its appearances moved on", () => {
  it("is refused where one of the two claims would be left without any, and changes nothing", async () => {
    const [merged, target, third] = [await aClaim(actor), await aClaim(actor), await aClaim(actor)];
    const { id: moved } = await theAppearance(merged.id);
    const { id: own } = await theAppearance(target.id);
    unwrap(await mergeClaims(actor, { claimId: merged.id, into: target.id }));
    unwrap(await moveAppearance(actor, { appearanceId: moved, claimId: third.id }));
    const events = await countEvents();
    const refused = { ok: false, error: { kind: "nothing_to_give_back" } };
    expect(await unmergeClaim(actor, { claimId: merged.id })).toMatchObject(refused);

    unwrap(await moveAppearance(actor, { appearanceId: moved, claimId: target.id }));
    unwrap(await moveAppearance(actor, { appearanceId: own, claimId: third.id }));
    expect(await unmergeClaim(actor, { claimId: merged.id })).toMatchObject(refused);
    expect([await placesOf(target.id), await placesOf(merged.id)]).toEqual([[moved], []]);
    expect(await countEvents()).toBe(events + 4);
  });
});
