import { describe, expect, it } from "vitest";
import { jobActor } from "@/server/access/gates/job";
import { database } from "@/server/database/client";
import { inTransaction } from "@/server/database/scope";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aReview, aWellSourcedClaim, eventsAbout } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { recountPending } from "./recount-pending";

useDatabase();

/** A corroborated claim whose first origin has since lost its confirmation, noted to be counted anew. */
async function aPendingClaim() {
  const reviewer = await aPerson("reviewer");
  const claim = unwrap(
    await aReview(reviewer, await aWellSourcedClaim(reviewer), { verdict: "corroborated" }),
  );
  const link = await database().chainLink.findFirstOrThrow({ where: { claimId: claim.id, role: "origin" } });
  await database().source.update({ where: { id: link.sourceId }, data: { checked: false } });
  await note(claim.id);
  return { claim, sourceId: link.sourceId };
}

const note = (claimId: string) =>
  database().pendingRecount.create({ data: { claimId, because: "S-1 is no longer confirmed" } });
const standingOf = async (id: string) =>
  (await database().claim.findUniqueOrThrow({ where: { id }, select: { standing: true } })).standing;

describe("recountPending", () => {
  it("is for the timer alone", async () => {
    await expect(recountPending(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(recountPending(await aPerson("admin"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("sends a claim that a change moved to review again, in its own name, and has nothing left to do", async () => {
    const { claim } = await aPendingClaim();

    expect(await recountPending(jobActor())).toBe(1);
    expect(await standingOf(claim.id)).toBe("needs_re_review");
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      kind: "ClaimNeedsReReview",
      gate: "job",
      reason: "S-1 is no longer confirmed: a group of origins became weak or stopped being weak.",
    });
    expect(await recountPending(jobActor())).toBe(0);
  });

  it("changes nothing a second time, and undoes what was undone", async () => {
    const { claim, sourceId } = await aPendingClaim();
    await recountPending(jobActor());
    await note(claim.id);
    await note(claim.id);
    expect(await recountPending(jobActor())).toBe(2);
    expect(await standingOf(claim.id)).toBe("needs_re_review");

    await database().source.update({ where: { id: sourceId }, data: { checked: true } });
    await note(claim.id);
    await recountPending(jobActor());
    expect(await standingOf(claim.id)).toBe("corroborated");
  });

  it("lets a claim that can't be counted hold up no other, and tries it again later", async () => {
    const [broken, sound] = [(await aPendingClaim()).claim, (await aPendingClaim()).claim];
    await database().$executeRaw`UPDATE decision_bases SET basis = '{}' WHERE claim_id = ${broken.id}::uuid`;

    expect(await recountPending(jobActor())).toBe(1);
    expect(await standingOf(sound.id)).toBe("needs_re_review");
    expect(await standingOf(broken.id)).toBe("corroborated");
    const [kept] = await database().pendingRecount.findMany({ where: { claimId: broken.id } });
    expect(kept?.retryAt?.getTime()).toBeGreaterThan(Date.now());
    expect(await recountPending(jobActor())).toBe(0);

    await database().pendingRecount.deleteMany({ where: { claimId: broken.id } });
  });

  it("loses nothing when it is interrupted", async () => {
    const { claim } = await aPendingClaim();
    const crash = inTransaction(async () => {
      await recountPending(jobActor());
      throw new Error("the machine went down");
    });
    await expect(crash).rejects.toThrow("the machine went down");

    expect(await standingOf(claim.id)).toBe("corroborated");
    expect(await recountPending(jobActor())).toBe(1);
    expect(await standingOf(claim.id)).toBe("needs_re_review");
  });
});
