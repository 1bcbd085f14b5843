import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { evidenceInput } from "@/domain/review/schema";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import {
  aCheckedSource,
  aClaim,
  aReview,
  aWellSourcedClaim,
  eventsAbout,
  theAppearance,
} from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { addEvidence } from "./add-evidence";
import { answerAppearance, answerEvidence } from "./answer-opposition";
import { restoreEvidence, withdrawEvidence } from "./withdraw-evidence";

useDatabase();

const add = (actor: Actor, { id: claimId }: ClaimSaved, evidence: object = {}) =>
  addEvidence(actor, {
    claimId,
    evidence: evidenceInput.parse({ stance: "against", note: "Not so.", ...evidence }),
  });
const kindsAbout = async ({ id }: ClaimSaved) => (await eventsAbout(id)).map(({ kind }) => kind);

/** A claim with one piece of evidence, and what names that. */
async function withEvidence(evidence: object = {}) {
  const actor = await aPerson("reviewer");
  const claim = unwrap(await add(actor, await aClaim(actor), evidence));
  const { id: evidenceId } = await database().evidence.findFirstOrThrow({ where: { claimId: claim.id } });
  return { actor, claim, step: { claimId: claim.id, evidenceId, version: claim.version } };
}

describe("addEvidence", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const claim = await aClaim(await aPerson("reviewer"));
    await expect(add(nobody(), claim)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(add(await aPerson(), claim)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("keeps it with its own origin, makes the claim's next version, and records it", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const evidence = { stance: "for", url: "https://one.example/a", source: "A Harbour Pilot" };
    expect(unwrap(await add(actor, claim, evidence))).toMatchObject({ version: 2 });
    const kept = await database().evidence.findFirstOrThrow({
      where: { claimId: claim.id },
      include: { source: true },
    });
    expect(kept).toMatchObject({ stance: "for", source: { name: "A Harbour Pilot", checked: false } });
    expect(await kindsAbout(claim)).toEqual(["ClaimCreated", "EvidenceAdded"]);
    expect(await eventsAbout(kept.sourceId ?? "")).toMatchObject([{ kind: "SourceCreated" }]);
  });

  it("takes another claim by its reference, and a capture", async () => {
    const actor = await aPerson("reviewer");
    const [claim, other] = [await aClaim(actor), await aClaim(actor)];
    const { captureId } = await theAppearance(other.id);
    unwrap(await add(actor, claim, { claimId: `C-${other.ref}`, captureId }));
    expect(await database().evidence.findFirst({ where: { claimId: claim.id } })).toMatchObject({
      otherClaimId: other.id,
      captureId,
    });
  });

  it.each(["captureId", "claimId", "sourceId"])("names the field of what is not there: %s", async (field) => {
    const actor = await aPerson("reviewer");
    const evidence = { [field]: "018f0000-0000-7000-8000-000000000000" };
    expect(await add(actor, await aClaim(actor), evidence)).toMatchObject({ ok: false, error: { field } });
  });

  it("refuses a claim that was withdrawn", async () => {
    const actor = await aPerson("reviewer");
    const { id: claimId } = await aClaim(actor);
    await database().claim.update({ where: { id: claimId }, data: { withdrawnAt: new Date() } });
    const refused = { error: { kind: "claim_not_found", field: "claimId" } };
    expect(await add(actor, await aClaim(actor), { claimId })).toMatchObject(refused);
  });

  it("refuses a claim as evidence for itself", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    expect(await add(actor, claim, { claimId: claim.id })).toMatchObject({ error: { kind: "claim_itself" } });
  });

  it("lets two people bring evidence at once", async () => {
    const [one, other] = [await aPerson("reviewer"), await aPerson("reviewer")];
    const claim = await aClaim(one);
    await Promise.all([add(one, claim), add(other, claim)]);
    expect(await database().evidence.count({ where: { claimId: claim.id } })).toBe(2);
  });

  it("sends a corroborated claim back to review when it opposes it", async () => {
    const actor = await aPerson("reviewer");
    const decided = unwrap(await aReview(actor, await aWellSourcedClaim(actor), { verdict: "corroborated" }));
    expect(unwrap(await add(actor, decided))).toMatchObject({ standing: "needs_re_review" });
    expect((await eventsAbout(decided.id)).at(-1)).toMatchObject({
      kind: "ClaimNeedsReReview",
      reason: "Evidence was added: the rule now says otherwise about its verdict.",
    });
  });
});

describe("withdrawing and restoring evidence", () => {
  it.each([withdrawEvidence, restoreEvidence])("%o needs somebody with a role", async (command) => {
    const { step } = await withEvidence();
    await expect(command(nobody(), step)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(command(await aPerson(), step)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("are each other's undo, and recorded", async () => {
    const { actor, claim, step } = await withEvidence();
    const { version } = unwrap(await withdrawEvidence(actor, step));
    expect(await database().evidence.count({ where: { claimId: claim.id, withdrawnAt: null } })).toBe(0);
    unwrap(await restoreEvidence(actor, { ...step, version }));
    expect(await database().evidence.count({ where: { claimId: claim.id, withdrawnAt: null } })).toBe(1);
    expect((await kindsAbout(claim)).slice(-2)).toEqual(["EvidenceWithdrawn", "EvidenceRestored"]);
  });

  it("let one of two who withdraw at once win", async () => {
    const { actor, step } = await withEvidence();
    const both = await Promise.allSettled([withdrawEvidence(actor, step), withdrawEvidence(actor, step)]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  });

  it("refuse to do what was done", async () => {
    const { actor, step } = await withEvidence();
    await expect(restoreEvidence(actor, step)).rejects.toMatchObject({ code: "conflict" });
  });

  it("find no evidence of another claim", async () => {
    const { actor, step } = await withEvidence();
    const { id: claimId, version } = await aClaim(actor);
    await expect(withdrawEvidence(actor, { ...step, claimId, version })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("answering what speaks against a claim", () => {
  const reason = "The picture is from another year.";

  it("needs somebody with a role", async () => {
    const { step } = await withEvidence();
    await expect(answerEvidence(nobody(), { ...step, reason })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await expect(answerEvidence(await aPerson(), { ...step, reason })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("keeps and records the reason", async () => {
    const { actor, claim, step } = await withEvidence();
    unwrap(await answerEvidence(actor, { ...step, reason }));
    expect(await database().evidence.findFirst({ where: { claimId: claim.id } })).toMatchObject({
      answeredReason: reason,
    });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({ kind: "EvidenceAnswered", reason });
  });

  it("refuses an old version", async () => {
    const { actor, step } = await withEvidence();
    const stale = { ...step, version: step.version - 1, reason };
    await expect(answerEvidence(actor, stale)).rejects.toMatchObject({ code: "conflict" });
  });

  it("has nothing to say to evidence for, or to an appearance that asserts", async () => {
    const { actor, step } = await withEvidence({ stance: "for" });
    const { id: appearanceId } = await theAppearance(step.claimId);
    const refused = { error: { kind: "nothing_to_answer" } };
    expect(await answerEvidence(actor, { ...step, reason })).toMatchObject(refused);
    expect(await answerAppearance(actor, { ...step, appearanceId, reason })).toMatchObject(refused);
  });

  it("answers an appearance that denies", async () => {
    const actor = await aPerson("reviewer");
    const sourceId = await aCheckedSource("Denying Monitor");
    const claim = await aClaim(actor, { chain: [{ sourceId, role: "origin", stance: "denies" }] });
    const { id: appearanceId } = await theAppearance(claim.id);
    const answer = { claimId: claim.id, version: claim.version, appearanceId, reason };
    expect(unwrap(await answerAppearance(actor, answer))).toMatchObject({ version: 2 });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({ kind: "AppearanceAnswered", reason });
    await expect(answerAppearance(await aPerson(), answer)).rejects.toMatchObject({ code: "forbidden" });
  });
});
