import { describe, expect, it } from "vitest";
import { chainPatch } from "@/domain/claims/schema";
import { splitInput } from "@/domain/sources/split-schema";
import { editChain } from "@/server/claims/commands/edit-chain";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aClaim, aCorroboratedClaim, eventsAbout, theAppearance } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { somebodyWaits } from "@/test/postgres/somebody-waits";
import { mergeSource } from "./merge-source";
import { splitSource } from "./split-source";
import { unsplitSource } from "./unsplit-source";

useDatabase();

const toSplit = (links: string[], into: string) =>
  splitInput.parse({ links, into: { source: into }, version: 1, reason: "Two bodies of one name." });
const chainOf = (sourceId: string, version: number) =>
  chainPatch.parse({ chain: [{ sourceId, role: "origin" }], version });
const versionOf = async ({ id }: Pick<ClaimSaved, "id">) =>
  (await database().claim.findUniqueOrThrow({ where: { id } })).version;
const standingOf = async ({ id }: Pick<ClaimSaved, "id">) =>
  (await database().claim.findUniqueOrThrow({ where: { id } })).standing;

/** The links in which this source stands in the chain of a claim. */
async function linksOf({ id }: Pick<ClaimSaved, "id">, sourceId: string): Promise<string[]> {
  const { links } = await theAppearance(id);
  return links.filter((link) => link.sourceId === sourceId).map((link) => link.id);
}

describe("a chain that a split changes", () => {
  it("is not written over by whoever opened it before, neither after the split nor after its undoing", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource(), await aSource()];
    const claim = await aClaim(admin, { chain: [{ sourceId: id, role: "origin" }] });
    const { splitId } = unwrap(await splitSource(admin, id, toSplit(await linksOf(claim, id), other)));
    const version = await versionOf(claim);
    expect(version).toBe(claim.version + 1);
    for (const seen of [claim.version, version]) {
      if (seen === version) unwrap(await unsplitSource(admin, id, { splitId }));
      const stale = editChain(admin, { ...chainOf(id, seen), claimId: claim.id });
      await expect(stale).rejects.toMatchObject({ code: "conflict" });
    }
    expect(await linksOf(claim, id)).toHaveLength(1);
  });

  it("keeps a claim that was sent to review apt to be lifted, though another split moves it before", async () => {
    const admin = await aPerson("admin");
    const [id, other, third] = [await aSource(), await aSource(), await aSource()];
    const claim = await aCorroboratedClaim(id, third);
    const { splitId } = unwrap(await splitSource(admin, id, toSplit(await linksOf(claim, id), third)));
    expect(await standingOf(claim)).toBe("needs_re_review");
    const second = { ...toSplit(await linksOf(claim, third), other), version: 2 };
    const again = unwrap(await splitSource(admin, third, second));
    unwrap(await unsplitSource(admin, third, { splitId: again.splitId }));
    expect(await standingOf(claim)).toBe("needs_re_review");
    unwrap(await unsplitSource(admin, id, { splitId }));
    expect(await standingOf(claim)).toBe("corroborated");
  });

  it("is not listed as moved where somebody wrote it anew meanwhile: the split is refused whole", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource(), await aSource()];
    const claim = await aClaim(admin, { chain: [{ sourceId: id, role: "origin" }] });
    const input = toSplit(await linksOf(claim, id), other);
    const splitting = await inTransaction(async (tx) => {
      unwrap(await editChain(admin, { ...chainOf(id, claim.version), claimId: claim.id }));
      const outside = inOwnTransaction(() => splitSource(admin, id, input));
      await somebodyWaits(tx);
      return { outside };
    });
    await expect(splitting.outside).rejects.toMatchObject({ code: "conflict" });
    expect((await eventsAbout(id)).map(({ kind }) => kind)).not.toContain("SourceSplit");
    expect(await linksOf(claim, id)).toHaveLength(1);
  });

  it("does not get a source back in which it stands already, and the claim is named", async () => {
    const admin = await aPerson("admin");
    const [id, other, relay] = [await aSource(), await aSource(), await aSource()];
    const chain = [
      { sourceId: relay, role: "relay" as const },
      { sourceId: id, role: "origin" as const },
    ];
    const claim = await aClaim(admin, { chain });
    const { splitId } = unwrap(await splitSource(admin, id, toSplit(await linksOf(claim, id), other)));
    unwrap(await mergeSource(admin, relay, { into: id }));
    expect(await unsplitSource(admin, id, { splitId })).toMatchObject({
      error: { kind: "chain_source_twice", message: expect.stringContaining(`C-${claim.ref} `) },
    });
    expect(await linksOf(claim, other)).toHaveLength(1);
  });
});
