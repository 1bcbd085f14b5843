import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { acceptInput } from "@/domain/claims/schema";
import { database } from "@/server/database/client";
import { currentDatabase } from "@/server/database/scope";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { meanwhile } from "@/test/postgres/meanwhile";
import { acceptSuggestion } from "./accept-suggestion";
import { attachAppearance } from "./attach-appearance";
import { detachAppearance } from "./detach-appearance";
import { moveAppearance } from "./move-appearance";
import { reopenSuggestion } from "./reopen-suggestion";

useDatabase();

let actor: Actor;
beforeAll(async () => {
  actor = await aPerson("reviewer");
});

/** A claim made of a suggestion, with the appearance that is its own. */
async function anAccepted() {
  const suggestion = await theSuggestion((await anArticle(actor)).articleId);
  const claim = unwrap(
    await acceptSuggestion(actor, { ...acceptInput.parse({}), suggestionId: suggestion.id }),
  );
  const own = await database().appearance.findFirstOrThrow({ where: { claimId: claim.id } });
  return { claim, suggestionId: suggestion.id, own: own.id };
}

/** One more place of a claim, on an article of its own. Gives the appearance's id. */
async function attached(claimId: string): Promise<string> {
  const { articleId } = await anArticle(actor);
  unwrap(
    await attachAppearance(actor, {
      ...placeInput.parse({ articleId, start: 0, end: 9, chain: [] }),
      claimId,
    }),
  );
  return (await currentDatabase().appearance.findFirstOrThrow({ where: { claimId, articleId } })).id;
}

const placesOf = async (claimId: string) =>
  (await database().appearance.findMany({ where: { claimId }, orderBy: { id: "asc" } })).map(({ id }) => id);
const isWithdrawn = async (id: string) =>
  (await database().claim.findUniqueOrThrow({ where: { id } })).withdrawnAt !== null;

const reopenDuring = (suggestionId: string, change: () => Promise<unknown>) =>
  meanwhile(change, () => reopenSuggestion(actor, { suggestionId }));

describe("a suggestion that is reopened while somebody works on the claim it became", () => {
  it("takes the claim back whole when its other appearance was detached: none is left without a place", async () => {
    const { claim, suggestionId, own } = await anAccepted();
    const other = await attached(claim.id);
    const answer = await reopenDuring(suggestionId, async () =>
      unwrap(await detachAppearance(actor, { claimId: claim.id, appearanceId: other })),
    );

    expect(answer).toMatchObject({ ok: true, value: { state: "open" } });
    expect(await placesOf(claim.id)).toEqual([own]);
    expect(await isWithdrawn(claim.id)).toBe(true);
  });

  it("is a conflict when its appearance was moved, and leaves that where it was put", async () => {
    const [{ claim, suggestionId, own }, to] = [await anAccepted(), await aClaim(actor)];
    await attached(claim.id);
    const answer = await reopenDuring(suggestionId, async () =>
      unwrap(await moveAppearance(actor, { appearanceId: own, claimId: to.id })),
    );

    expect(answer).toMatchObject({ code: "conflict" });
    expect(await placesOf(to.id)).toContain(own);
    expect(await isWithdrawn(claim.id)).toBe(false);
  });

  it("leaves the claim with the appearance that was attached", async () => {
    const { claim, suggestionId } = await anAccepted();
    let other = "";
    const answer = await reopenDuring(suggestionId, async () => {
      other = await attached(claim.id);
    });

    expect(answer).toMatchObject({ ok: true });
    expect(await placesOf(claim.id)).toEqual([other]);
    expect(await isWithdrawn(claim.id)).toBe(false);
  });
});
