import { describe, expect, it } from "vitest";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim, eventsAbout } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { takeClaim } from "./take-claim";
import { writeReview } from "./write-review";

useDatabase();

const aFreshClaim = async () => {
  const reviewer = await aPerson("reviewer");
  const { id: claimId, version } = await aClaim(reviewer);
  return { reviewer, claimId, version };
};

describe("takeClaim", () => {
  it("puts the claim in review and records who took it", async () => {
    const { reviewer, claimId, version } = await aFreshClaim();
    const taken = await takeClaim(reviewer, { claimId, version });

    expect(taken).toMatchObject({ ok: true, value: { standing: "in_review", version: version + 1 } });
    const last = (await eventsAbout(claimId)).at(-1);
    expect(last).toMatchObject({
      kind: "ClaimTaken",
      actorId: reviewer.userId,
      before: { standing: "unreviewed" },
    });
  });

  it("does nothing twice", async () => {
    const { reviewer, claimId, version } = await aFreshClaim();
    await takeClaim(reviewer, { claimId, version });
    const events = (await eventsAbout(claimId)).length;
    const again = await takeClaim(reviewer, { claimId, version: version + 1 });

    expect(again).toMatchObject({ ok: true, value: { version: version + 1 } });
    expect(await eventsAbout(claimId)).toHaveLength(events);
  });

  it("leaves a decided claim to an editor", async () => {
    const { reviewer, claimId, version } = await aFreshClaim();
    await writeReview(reviewer, {
      claimId,
      version,
      verdict: "unverifiable",
      rationale: "Nobody else was there.",
    });
    const taken = await takeClaim(reviewer, { claimId, version: version + 1 });

    expect(taken).toMatchObject({ ok: false, error: { kind: "already_decided" } });
  });

  it("is a conflict when somebody changed the claim meanwhile", async () => {
    const { reviewer, claimId, version } = await aFreshClaim();

    await expect(takeClaim(reviewer, { claimId, version: version + 7 })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("is for reviewers and editors", async () => {
    const { claimId, version } = await aFreshClaim();

    await expect(takeClaim(nobody(), { claimId, version })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await expect(takeClaim(await aPerson("admin"), { claimId, version })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(takeClaim(await aPerson("editor"), { claimId, version })).resolves.toMatchObject({
      ok: true,
    });
  });
});
