import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { evidenceInput } from "@/domain/review/schema";
import { sourcePatch } from "@/domain/sources/schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { editSource } from "@/server/sources/commands/edit-source";
import { reinstateSource, retractSource } from "@/server/sources/commands/retract-source";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aReview, eventsAbout, standingOf } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import type { ClaimSaved } from "../store";
import { mergeClaims } from "./merge-claims";
import { unmergeClaim } from "./unmerge-claim";

useDatabase();

let reviewer: Actor;
let admin: Actor;
let [own, besides] = ["", ""];

beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  admin = await aPerson("admin");
});

/** A corroborated claim, by its own origin and by evidence that came with the review, merged into another. */
async function aMergedClaim() {
  [own, besides] = [
    await aCheckedSource(`Coast Monitor ${newId()}`),
    await aCheckedSource(`Hills Monitor ${newId()}`),
  ];
  const claim = await aClaim(reviewer, { chain: [{ sourceId: own, role: "origin" }] });
  const evidence = [evidenceInput.parse({ stance: "for", note: "They saw it too.", sourceId: besides })];
  const decided = unwrap(await aReview(reviewer, claim, { verdict: "corroborated", evidence }));
  const into = await aClaim(reviewer);
  unwrap(await mergeClaims(reviewer, { claimId: decided.id, into: into.id }));
  return { merged: decided, target: into };
}

const unmerge = async ({ id: claimId }: ClaimSaved) => unwrap(await unmergeClaim(reviewer, { claimId }));
const versionOf = async (id: string) =>
  (await database().source.findUniqueOrThrow({ where: { id } })).version;
const reason = "They made it up.";

describe("a decided claim that was merged", () => {
  it("stands as it was decided once the merge is undone, when nothing else changed", async () => {
    const { merged } = await aMergedClaim();
    expect(await unmerge(merged)).toMatchObject({ standing: "corroborated" });
    expect((await eventsAbout(merged.id)).at(-1)).toMatchObject({ kind: "ClaimsUnmerged" });
  });

  it("is not sent back while what it rests on is with the other claim", async () => {
    const { merged } = await aMergedClaim();
    const patch = sourcePatch.parse({ kind: "outlet", version: await versionOf(besides) });
    unwrap(await editSource(admin, besides, patch));

    expect(await standingOf(merged.id)).toBe("corroborated");
    expect(await unmerge(merged)).toMatchObject({ standing: "corroborated" });
    expect(await database().claim.findUniqueOrThrow({ where: { id: merged.id } })).toMatchObject({
      round: 1,
    });
  });

  it.each(["own", "besides"])(
    "waits for review once the merge is undone, when its origin (%s) was retracted meanwhile",
    async (which) => {
      const { merged } = await aMergedClaim();
      const source = which === "own" ? own : besides;
      unwrap(await retractSource(admin, source, { version: await versionOf(source), reason }));

      expect(await unmerge(merged)).toMatchObject({ id: merged.id, standing: "needs_re_review" });
      expect((await eventsAbout(merged.id)).at(-1)).toMatchObject({
        kind: "ClaimNeedsReReview",
        reason: "A merge was undone: its groups of origins changed.",
      });
      unwrap(await reinstateSource(admin, source, { version: await versionOf(source), reason }));
      expect(await standingOf(merged.id)).toBe("corroborated");
    },
  );

  it("is compared with its basis also when that was not kept before the merge, as after an upgrade", async () => {
    const { merged, target } = await aMergedClaim();
    await unmerge(merged);
    await database().decisionBasis.delete({ where: { claimId: merged.id } });
    unwrap(await mergeClaims(reviewer, { claimId: merged.id, into: target.id }));
    unwrap(await retractSource(admin, own, { version: await versionOf(own), reason }));
    expect(await unmerge(merged)).toMatchObject({ standing: "needs_re_review" });
  });
});
