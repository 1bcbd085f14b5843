import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { jobActor } from "@/server/access/gates/job";
import { database } from "@/server/database/client";
import { inTransaction } from "@/server/database/scope";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aReview, aWellSourcedClaim, eventsAbout, standingOf, supportFrom } from "@/test/builders/claims";
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

/** Evidence of an origin that supports the claim already: it moves nothing by itself. */
const bringAgain = async (claimId: string, sourceId: string) =>
  supportFrom(await aPerson("reviewer"), { id: claimId }, sourceId);

const note = (claimId: string) =>
  database().pendingRecount.create({ data: { claimId, because: "S-1 is no longer confirmed" } });

/** Lets every statement that changes the claim fail as one does that writes a value which is there already. */
async function withUniqueViolation(claimId: string, during: () => Promise<void>) {
  const owner = new Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query(`CREATE FUNCTION is_there() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE unique_violation; END $$`);
  await owner.query(`CREATE TRIGGER is_there BEFORE UPDATE ON claims FOR EACH ROW
    WHEN (OLD.id = '${claimId}') EXECUTE FUNCTION is_there()`);
  try {
    await during();
  } finally {
    await owner.query("DROP FUNCTION is_there CASCADE");
    await owner.end();
  }
}

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

  it("holds up no other for a claim in which it meets what somebody else wrote, either", async () => {
    const [met, sound] = [(await aPendingClaim()).claim, (await aPendingClaim()).claim];
    await withUniqueViolation(met.id, async () => {
      expect(await recountPending(jobActor())).toBe(1);
    });
    expect(await standingOf(sound.id)).toBe("needs_re_review");
    const [kept] = await database().pendingRecount.findMany({ where: { claimId: met.id } });
    expect(kept?.retryAt?.getTime()).toBeGreaterThan(Date.now());

    await database().pendingRecount.deleteMany({ where: { claimId: met.id } });
  });

  it("is forestalled by whoever changes the claim first: it is sent back for what waited", async () => {
    const { claim, sourceId } = await aPendingClaim();
    await note(claim.id);
    const { version } = await bringAgain(claim.id, sourceId);
    expect(version).toBe(claim.version + 2);
    expect((await eventsAbout(claim.id)).find(({ kind }) => kind === "ClaimNeedsReReview")).toMatchObject({
      reason: "S-1 is no longer confirmed: a group of origins became weak or stopped being weak.",
    });

    const events = (await eventsAbout(claim.id)).length;
    expect(await recountPending(jobActor())).toBe(2);
    expect(await standingOf(claim.id)).toBe("needs_re_review");
    expect(await eventsAbout(claim.id)).toHaveLength(events);
  });

  it("lets such a claim stand again once the cause is undone", async () => {
    const { claim, sourceId } = await aPendingClaim();
    await bringAgain(claim.id, sourceId);
    await database().source.update({ where: { id: sourceId }, data: { checked: true } });
    await note(claim.id);
    await recountPending(jobActor());
    expect(await standingOf(claim.id)).toBe("corroborated");
  });

  it("finds a claim sent back that was changed before it was tried again", async () => {
    const { claim, sourceId } = await aPendingClaim();
    const retryAt = new Date(Date.now() + 60_000);
    await database().pendingRecount.updateMany({ where: { claimId: claim.id }, data: { retryAt } });
    expect(await bringAgain(claim.id, sourceId)).toMatchObject({ standing: "needs_re_review" });
    await database().pendingRecount.deleteMany({ where: { claimId: claim.id } });
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
