import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { queueFilter } from "@/domain/claims/schema";
import type { ReviewInput } from "@/domain/review/schema";
import { newId } from "@/lib/new-id";
import { deskCounts } from "@/server/claims/queries/desk-counts";
import { getClaim } from "@/server/claims/queries/get-claim";
import { listClaims } from "@/server/claims/queries/list-claims";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aReview, aWellSourcedClaim, eventsAbout } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { reopenClaim } from "./reopen-claim";

useDatabase();

const reopen = (actor: Actor, { id: claimId, version }: ClaimSaved, reason = "New footage.") =>
  reopenClaim(actor, { claimId, version, reason });

describe("writeReview", () => {
  it("refuses somebody who is not signed in, and an admin who is no reviewer", async () => {
    const claim = await aClaim(await aPerson("reviewer"));
    await expect(aReview(nobody(), claim)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(aReview(await aPerson("admin"), claim)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("decides the claim and keeps what it rested on", async () => {
    const reviewer = await aPerson("reviewer");
    const claim = await aWellSourcedClaim(reviewer);
    const rationale = "Two monitors saw it.";
    const saved = unwrap(
      await aReview(reviewer, claim, { verdict: "corroborated", credibility: 1, rationale }),
    );
    expect(saved).toMatchObject({ standing: "corroborated", version: claim.version + 1 });
    expect(await database().decision.findFirstOrThrow({ where: { claimId: claim.id } })).toMatchObject({
      round: 1,
      verdict: "corroborated",
      credibility: 1,
      rationale,
      overrideReason: null,
      decidedById: reviewer.userId,
      basis: { ruleVersion: 2, independence: { independentOrigins: 2, explanation: expect.any(Array) } },
    });
    expect((await eventsAbout(claim.id)).slice(-2)).toMatchObject([
      {
        kind: "ReviewWritten",
        actorId: reviewer.userId,
        before: { standing: "unreviewed" },
        after: { reviewId: saved.reviewId, standing: "corroborated" },
      },
      { kind: "ClaimDecided", before: { standing: "unreviewed" }, after: { standing: "corroborated" } },
    ]);
  });

  it("refuses a reviewer against the guard, in words, whatever reason they give", async () => {
    const reviewer = await aPerson("reviewer");
    const claim = await aClaim(reviewer);
    const attempt = await aReview(reviewer, claim, { verdict: "corroborated", reason: "I am quite sure." });
    expect(attempt).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("two independent") },
    });
    expect(await database().review.count({ where: { claimId: claim.id } })).toBe(0);
  });

  it("lets an editor decide against the guard with a reason, which is kept", async () => {
    const editor = await aPerson("editor");
    const claim = await aClaim(editor);
    expect(await aReview(editor, claim, { verdict: "disputed" })).toMatchObject({
      error: { field: "reason" },
    });
    const reason = "The denial reached us by telephone.";
    unwrap(await aReview(editor, claim, { verdict: "disputed", reason }));
    expect(await database().decision.findFirst({ where: { claimId: claim.id } })).toMatchObject({
      overrideReason: reason,
      basis: { overruled: expect.stringContaining("Disputed needs") },
    });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({ kind: "ClaimDecided", reason });
  });

  it("counts the evidence that the review brings", async () => {
    const reviewer = await aPerson("reviewer");
    const claim = await aClaim(reviewer);
    const evidence = [{ stance: "against" as const, note: "The mayor was there and saw nothing." }];
    expect(unwrap(await aReview(reviewer, claim, { verdict: "disputed", evidence }))).toMatchObject({
      standing: "disputed",
    });
  });

  it("names the piece of evidence that can't be taken, and keeps nothing", async () => {
    const reviewer = await aPerson("reviewer");
    const claim = await aClaim(reviewer);
    const evidence = [
      { stance: "for" as const, note: "Fine." },
      { stance: "for" as const, captureId: newId() },
    ];
    expect(await aReview(reviewer, claim, { evidence })).toMatchObject({
      error: { field: "evidence.1.captureId" },
    });
    expect(await database().evidence.count({ where: { claimId: claim.id } })).toBe(0);
  });

  it("keeps each of many pieces with what it points to, in as many statements as for two", async () => {
    const editor = await aPerson("editor");
    const [other, sourceId] = [await aClaim(editor), await aCheckedSource("Dune Monitor")];
    const pieces = [
      { stance: "for" as const, sourceId, claimId: `c-${other.ref}` },
      { stance: "against" as const, note: "Not so.", source: `Pilot ${newId()}` },
    ];
    const cost = async (evidence: ReviewInput["evidence"]) => {
      const claim = await aClaim(editor);
      const sent = await countStatements(() => aReview(editor, claim, { evidence }));
      const kept = await database().evidence.findMany({
        where: { claimId: claim.id },
        orderBy: { id: "asc" },
        include: { source: true },
      });
      return { sent, kept };
    };
    const two = await cost(pieces);
    expect(two.kept).toMatchObject([
      { stance: "for", sourceId, otherClaimId: other.id },
      { stance: "against", note: "Not so.", source: { name: pieces[1]?.source, checked: false } },
    ]);
    const many = await cost([
      ...pieces,
      ...["A", "B", "C"].map((name) => ({
        ...pieces[1],
        stance: "for" as const,
        source: `${name} ${newId()}`,
      })),
    ]);
    expect(many.kept).toHaveLength(5);
    expect(many.sent).toBeLessThanOrEqual(two.sent + 3);
  });

  it("records the evidence that leaves with a review that is replaced", async () => {
    const claim = await aClaim(await aPerson("reviewer"));
    const reviewer = await anOpenReview(claim);
    const evidence = await database().evidence.findFirstOrThrow({ where: { claimId: claim.id } });
    unwrap(await aReview(reviewer, claim));
    expect((await eventsAbout(claim.id)).at(-3)).toMatchObject({
      kind: "EvidenceWithdrawn",
      actorId: reviewer.userId,
      after: { evidenceId: evidence.id, reviewId: evidence.reviewId, withdrawn: true },
    });
  });

  it("refuses an old version, and a decided claim", async () => {
    const reviewer = await aPerson("reviewer");
    const claim = await aClaim(reviewer);
    const decided = unwrap(await aReview(reviewer, claim));
    await expect(aReview(await aPerson("reviewer"), claim)).rejects.toMatchObject({ code: "conflict" });
    expect(await aReview(await aPerson("reviewer"), decided)).toMatchObject({
      error: { kind: "already_decided" },
    });
  });

  it("lets one of two who review at once win, and tells the other", async () => {
    const [one, other] = [await aPerson("reviewer"), await aPerson("reviewer")];
    const claim = await aClaim(one);
    const both = await Promise.allSettled([aReview(one, claim), aReview(other, claim)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect(await database().decision.count({ where: { claimId: claim.id } })).toBe(1);
  });
});

describe("reopenClaim", () => {
  it("is for editors only", async () => {
    const reviewer = await aPerson("reviewer");
    const decided = unwrap(await aReview(reviewer, await aClaim(reviewer)));
    await expect(reopen(nobody(), decided)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(reopen(reviewer, decided)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("starts the next round with the reason, and the claim can be decided again", async () => {
    const editor = await aPerson("editor");
    const decided = unwrap(await aReview(editor, await aClaim(editor)));
    const reopened = unwrap(await reopen(editor, decided));
    expect(reopened).toMatchObject({ standing: "needs_re_review", version: decided.version + 1 });
    expect((await eventsAbout(decided.id)).at(-1)).toMatchObject({
      kind: "ClaimReopened",
      reason: "New footage.",
    });
    unwrap(await aReview(editor, reopened));
    const rounds = await database().decision.findMany({
      where: { claimId: decided.id },
      orderBy: { round: "asc" },
    });
    expect(rounds.map(({ round }) => round)).toEqual([1, 2]);
    expect(await getClaim(editor, decided.id)).toMatchObject({
      standing: "unverifiable",
      reReviewReason: null,
    });
  });

  it("refuses what is not decided, and an old version", async () => {
    const editor = await aPerson("editor");
    const claim = await aClaim(editor);
    expect(await reopen(editor, claim)).toMatchObject({ error: { kind: "not_decided" } });
    await aReview(editor, claim);
    await expect(reopen(editor, claim)).rejects.toMatchObject({ code: "conflict" });
  });
});

/** An open review, as the first of two leaves it: a row of its own, evidence with it, and its events. */
async function anOpenReview(claim: ClaimSaved) {
  const reviewer = await aPerson("reviewer");
  const { userId } = reviewer;
  const [reviewId, evidenceId, createdAt] = [newId(), newId(), new Date()];
  const shared = { claimId: claim.id, createdAt };
  await database().review.create({
    data: {
      id: reviewId,
      round: 1,
      reviewerId: userId,
      verdict: "unverifiable",
      rationale: "SECRET words",
      ...shared,
    },
  });
  await database().evidence.create({
    data: { id: evidenceId, stance: "against", note: "SECRET note", addedById: userId, reviewId, ...shared },
  });
  for (const kind of ["ReviewWritten", "EvidenceAdded"]) {
    await database().auditEvent.create({
      data: {
        ...{ id: newId(), at: createdAt, gate: "session", actorId: userId, actorName: reviewer.name, kind },
        ...{ entity: "claim", entityId: claim.id, after: { reviewId, words: "SECRET event" } },
      },
    });
  }
  return reviewer;
}

describe("an open review of somebody else", () => {
  const everythingOn = async (actor: Actor, claim: ClaimSaved) =>
    JSON.stringify([
      await getClaim(actor, claim.id),
      await listClaims(actor, queueFilter.parse({})),
      await deskCounts(actor),
    ]);

  it("is absent until one's own review is given: words, evidence, events and its count", async () => {
    const author = await aPerson("reviewer");
    const claim = await aClaim(author);
    const before = await getClaim(author, claim.id);
    await anOpenReview(claim);

    for (const reader of [author, await aPerson("editor"), await aPerson("reviewer", "admin")]) {
      expect(await everythingOn(reader, claim)).not.toMatch(/SECRET/);
    }
    const { reviews, evidence, independence, history } = await getClaim(author, claim.id);
    expect({ reviews, evidence, independence }).toEqual({
      reviews: [],
      evidence: [],
      independence: before.independence,
    });
    expect(history).toHaveLength(before.history.length);
  });

  it("is there for its own writer", async () => {
    const claim = await aClaim(await aPerson("reviewer"));
    const reviewer = await anOpenReview(claim);
    expect(await getClaim(reviewer, claim.id)).toMatchObject({
      reviews: [{ rationale: "SECRET words" }],
      evidence: [{ note: "SECRET note" }],
      independence: { opposition: [{ kind: "evidence" }] },
    });
  });

  it("is there for everybody once the round is decided", async () => {
    const claim = await aClaim(await aPerson("reviewer"));
    await anOpenReview(claim);
    unwrap(await aReview(await aPerson("editor"), claim));
    const { reviews, history } = await getClaim(await aPerson("admin"), claim.id);
    expect(reviews).toHaveLength(2);
    expect(JSON.stringify(history)).toMatch(/SECRET event/);
  });
});
