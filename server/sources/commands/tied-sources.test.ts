import { describe, expect, it } from "vitest";
import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { splitInput } from "@/domain/sources/split-schema";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aClaim, aCorroboratedClaim, theAppearance } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { listConflicts } from "../queries/list-conflicts";
import { previewMerge } from "../queries/preview-merge";
import { createConflict } from "./create-conflict";
import { mergeSource } from "./merge-source";
import { placeInCamp } from "./place-in-camp";
import { splitSource } from "./split-source";
import { unmergeSource } from "./unmerge-source";
import { unsplitSource } from "./unsplit-source";

useDatabase();

const standingOf = async ({ id }: ClaimSaved) =>
  (await database().claim.findUniqueOrThrow({ where: { id }, select: { standing: true } })).standing;

/** A side of a new conflict. Gives its id. */
async function aSide(conflict: string): Promise<string> {
  const admin = await aPerson("admin");
  unwrap(await createConflict(admin, conflictInput.parse({ name: conflict, camps: ["North", "South"] })));
  return (await listConflicts(admin)).items.find(({ name }) => name === conflict)?.camps[0]?.id ?? "";
}

/** A new source that was taken out of this one with a link of a chain. */
async function takenOutOf(id: string) {
  const admin = await aPerson("admin");
  const { id: claimId } = await aClaim(admin, { chain: [{ sourceId: id, role: "origin" }] });
  const { links } = await theAppearance(claimId);
  const input = splitInput.parse({
    ...{ into: { name: `Out of ${id}`, kind: "monitor" }, version: 1, reason: "Two bodies." },
    links: links.filter(({ sourceId }) => sourceId === id).map((link) => link.id),
  });
  return unwrap(await splitSource(admin, id, input));
}

describe("what hangs under two sources", () => {
  it("is counted anew when they are merged, as foretold, and when that is undone", async () => {
    const admin = await aPerson("admin");
    const [one, other, from, into] = [await aSource(), await aSource(), await aSource(), await aSource()];
    await aRelation(one, "owned_by", from);
    await aRelation(other, "owned_by", into);
    const joined = await aCorroboratedClaim(one, other);
    const untouched = await aCorroboratedClaim(one, await aSource());
    expect((await previewMerge(admin, from, into)).reReviews).toMatchObject({
      claims: [{ ref: `C-${joined.ref}` }],
    });
    unwrap(await mergeSource(admin, from, { into }));
    expect([await standingOf(joined), await standingOf(untouched)]).toEqual([
      ...["needs_re_review", "corroborated"],
    ]);
    unwrap(await unmergeSource(admin, from));
    expect(await standingOf(joined)).toBe("corroborated");
  });

  it("comes to stand on the side of the other when they are merged, as foretold", async () => {
    const admin = await aPerson("admin");
    const [one, other, from, into] = [await aSource(), await aSource(), await aSource(), await aSource()];
    const campId = await aSide("War of owners");
    await aRelation(one, "owned_by", from);
    for (const id of [other, into])
      unwrap(await placeInCamp(admin, id, campInput.parse({ campId, tie: "party", citation: "a book" })));
    const claim = await aCorroboratedClaim(one, other);
    expect((await previewMerge(admin, from, into)).reReviews.count).toBe(1);
    unwrap(await mergeSource(admin, from, { into }));
    expect(await standingOf(claim)).toBe("needs_re_review");
    unwrap(await unmergeSource(admin, from));
    expect(await standingOf(claim)).toBe("corroborated");
  });

  it("is counted anew when a split is undone that made one of them", async () => {
    const admin = await aPerson("admin");
    const [id, one, other] = [await aSource(), await aSource(), await aSource()];
    await aRelation(one, "owned_by", id);
    const { into, splitId } = await takenOutOf(id);
    await aRelation(other, "owned_by", into);
    const claim = await aCorroboratedClaim(one, other);
    unwrap(await unsplitSource(admin, id, { splitId }));
    expect(await standingOf(claim)).toBe("needs_re_review");
  });
});
