import { describe, expect, it } from "vitest";
import { getClaim } from "@/server/claims/queries/get-claim";
import type { ClaimSaved } from "@/server/claims/store";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aCorroboratedClaim, eventsAbout } from "@/test/builders/claims";
import { anUnnamedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { getSource } from "../queries/get-source";
import { previewRetraction } from "../queries/preview-retraction";
import { mergeSource } from "./merge-source";
import { reinstateSource, retractSource } from "./retract-source";

useDatabase();

const WHY = "It made up its witnesses.";

async function retract(id: string): Promise<void> {
  const admin = await aPerson("admin");
  const { version } = await getSource(admin, id);
  unwrap(await retractSource(admin, id, { version, reason: WHY }));
}

const seen = async ({ id }: ClaimSaved) => getClaim(await aPerson("editor"), id);

describe("retractSource", () => {
  it("is for admins", async () => {
    const id = await aSource();
    const input = { version: 1, reason: WHY };
    const editor = await aPerson("editor");
    for (const command of [retractSource, reinstateSource]) {
      await expect(command(nobody(), id, input)).rejects.toMatchObject({ code: "unauthenticated" });
      await expect(command(editor, id, input)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(previewRetraction(editor, id, true)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("takes the source out of the count, sends exactly the decided claims it moves to review, and records why", async () => {
    const [admin, origin, other, third] = [
      await aPerson("admin"),
      await aSource({ name: "Valley Monitor" }),
      await aSource(),
      await aSource(),
    ];
    const [moved, untouched] = [
      await aCorroboratedClaim(origin, other),
      await aCorroboratedClaim(other, third),
    ];
    expect(await previewRetraction(admin, origin, true)).toMatchObject({
      ...{ claims: 1, decidedClaims: 1, reReviews: { count: 1 }, articles: 0, evidence: 0 },
    });
    await retract(origin);

    expect(await seen(moved)).toMatchObject({
      standing: "needs_re_review",
      independentOrigins: 1,
      reReviewReason: expect.stringMatching(/^S-\d+ was retracted: its groups of origins changed\.$/),
      appearances: [{ chain: [{}, { retracted: true, source: "Valley Monitor" }] }],
    });
    expect((await seen(untouched)).standing).toBe("corroborated");
    expect(await getSource(admin, origin)).toMatchObject({ retracted: { reason: WHY }, version: 2 });
    expect((await eventsAbout(origin)).at(-1)).toMatchObject({
      ...{ kind: "SourceRetracted", reason: WHY, before: { retracted: false }, after: { retracted: true } },
    });
  });

  it("is taken back: the source counts again, and what was sent to review stands as it was decided", async () => {
    const [admin, origin, other] = [await aPerson("admin"), await aSource(), await aSource()];
    const claim = await aCorroboratedClaim(origin, other);
    await retract(origin);
    unwrap(await reinstateSource(admin, origin, { version: 2, reason: "Another Valley Monitor was meant." }));

    expect(await seen(claim)).toMatchObject({
      ...{ independentOrigins: 2, standing: "corroborated", round: 1, reReviewReason: null },
    });
    expect((await eventsAbout(claim.id)).slice(-2)).toMatchObject([
      { kind: "ClaimNeedsReReview" },
      { kind: "ClaimReReviewLifted", reason: expect.stringContaining("was taken back") },
    ]);
    expect(await getSource(admin, origin)).toMatchObject({ retracted: null });
    expect((await eventsAbout(origin)).at(-1)?.kind).toBe("SourceReinstated");
  });

  it("holds for what is merged into the source, and leaves out evidence from it", async () => {
    const [merged, into, other] = [await aSource(), await aSource(), await aSource()];
    unwrap(await mergeSource(await aPerson("admin"), merged, { into }));
    const claim = await aCorroboratedClaim(other, merged);
    await retract(into);
    expect(await seen(claim)).toMatchObject({ standing: "needs_re_review", independentOrigins: 1 });
  });

  it("refuses what the rule refuses, and a stale version", async () => {
    const [admin, id, unnamed] = [await aPerson("admin"), await aSource(), await anUnnamedSource()];
    const input = { version: 1, reason: WHY };
    expect(await retractSource(admin, unnamed, input)).toMatchObject({ error: { kind: "unnamed_source" } });
    expect(await reinstateSource(admin, id, input)).toMatchObject({ error: { kind: "not_retracted" } });
    await expect(retractSource(admin, id, { ...input, version: 9 })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
