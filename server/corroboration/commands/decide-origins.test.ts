import { describe, expect, it } from "vitest";
import type { OriginDecisionKind } from "@/domain/corroboration/model";
import { newId } from "@/lib/new-id";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { addRelation } from "@/server/sources/commands/add-relation";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim, aReview, eventsAbout, recordedBy, supportFrom } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { getIndependence } from "../queries/get-independence";
import { decideOrigins, withdrawOriginDecision } from "./decide-origins";

useDatabase();

/** A claim that two confirmed sources support. */
async function aClaimOfTwo(): Promise<{ claim: ClaimSaved; origins: [string, string] }> {
  const reviewer = await aPerson("reviewer");
  const origins: [string, string] = [await aSource(), await aSource()];
  const claim = await aClaim(reviewer, { chain: [{ sourceId: origins[0], role: "origin" }] });
  return { claim: await supportFrom(reviewer, claim, origins[1]), origins };
}

async function decide(
  { id: claimId, version }: ClaimSaved,
  origins: [string, string],
  decision: OriginDecisionKind = "dependent",
) {
  const words = { decision, origins, reason: "One feeds the other.", version };
  return decideOrigins(await aPerson("reviewer"), { claimId, ...words });
}

const originsOf = async ({ id }: ClaimSaved) =>
  (await getIndependence(await aPerson("reviewer"), id)).independentOrigins;

describe("decideOrigins", () => {
  it("refuses somebody who is not signed in, and an admin who is no reviewer", async () => {
    const { claim, origins } = await aClaimOfTwo();
    const input = { claimId: claim.id, decision: "dependent" as const, origins, reason: "x", version: 1 };
    await expect(decideOrigins(nobody(), input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(decideOrigins(await aPerson("admin"), input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("makes two origins one, shows why, and records it", async () => {
    const { claim, origins } = await aClaimOfTwo();
    expect(await originsOf(claim)).toBe(2);
    unwrap(await decide(claim, origins));

    const detail = await getIndependence(await aPerson("reviewer"), claim.id);
    expect(detail).toMatchObject({
      independentOrigins: 1,
      decisions: [{ decision: "dependent", reason: "One feeds the other.", withdrawnAt: null }],
    });
    expect(detail.groups[0]?.joins).toContainEqual(expect.objectContaining({ kind: "decided" }));
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      kind: "OriginsDecided",
      reason: "One feeds the other.",
    });
  });

  it("takes away the tie that the registry made, and no other", async () => {
    const { claim, origins } = await aClaimOfTwo();
    const admin = await aPerson("admin");
    const owner = await aSource();
    for (const origin of origins)
      unwrap(
        await addRelation(admin, origin, {
          ...{ to: owner, kind: "owned_by", citation: "Yearbook", note: null, since: null, until: null },
        }),
      );
    expect(await originsOf(claim)).toBe(1);
    const { version } = await database().claim.findUniqueOrThrow({ where: { id: claim.id } });
    unwrap(await decide({ ...claim, version }, origins, "independent"));
    expect(await originsOf(claim)).toBe(2);
  });

  it("refuses what is no origin, a second word on the same two, and an older version", async () => {
    const { claim, origins } = await aClaimOfTwo();
    const stranger = await aSource();
    expect(await decide(claim, [origins[0], stranger])).toMatchObject({ error: { kind: "not_an_origin" } });
    const saved = unwrap(await decide(claim, origins));
    expect(await decide(saved, [origins[1], origins[0]], "independent")).toMatchObject({
      error: { kind: "decided_before" },
    });
    await expect(decide(claim, origins)).rejects.toMatchObject({ code: "conflict" });
    expect(await database().originDecision.count({ where: { claimId: claim.id } })).toBe(1);
  });

  it("names the field of what is no origin, and the claim that is not there, and records nothing", async () => {
    const { claim, origins } = await aClaimOfTwo();
    const actor = await aPerson("reviewer");
    const words = { decision: "dependent" as const, reason: "One feeds the other.", version: claim.version };
    const unknown: [string, string] = [origins[0], newId()];
    expect(await decideOrigins(actor, { ...words, claimId: claim.id, origins: unknown })).toMatchObject({
      error: { kind: "not_an_origin", field: "origins.1" },
    });
    const elsewhere = decideOrigins(actor, { ...words, claimId: newId(), origins });
    await expect(elsewhere).rejects.toMatchObject({ code: "not_found" });
    expect(await recordedBy(actor)).toEqual([]);
  });

  it("sends a decided claim that it moves to review again, until it is withdrawn", async () => {
    const { claim, origins } = await aClaimOfTwo();
    const decided = unwrap(await aReview(await aPerson("reviewer"), claim, { verdict: "corroborated" }));
    const moved = unwrap(await decide(decided, origins));
    expect(moved).toMatchObject({ standing: "needs_re_review" });

    const { decisions } = await getIndependence(await aPerson("reviewer"), claim.id);
    const withdrawn = await withdrawOriginDecision(await aPerson("reviewer"), {
      claimId: claim.id,
      decisionId: decisions[0]?.id ?? "",
      version: moved.version,
    });
    expect(unwrap(withdrawn)).toMatchObject({ standing: "corroborated" });
    expect((await eventsAbout(claim.id)).map(({ kind }) => kind).slice(-2)).toEqual([
      "OriginsDecisionWithdrawn",
      "ClaimReReviewLifted",
    ]);
  });
});

describe("withdrawOriginDecision", () => {
  async function aDecision() {
    const { claim, origins } = await aClaimOfTwo();
    const { version } = unwrap(await decide(claim, origins));
    const { id: decisionId } = await database().originDecision.findFirstOrThrow({
      where: { claimId: claim.id },
    });
    return { claimId: claim.id, decisionId, version };
  }

  it("refuses somebody who is not signed in, and an admin who is no reviewer", async () => {
    const step = await aDecision();
    const admin = await aPerson("admin");
    await expect(withdrawOriginDecision(nobody(), step)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(withdrawOriginDecision(admin, step)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("refuses an old version and a decision of another claim, and leaves the decision standing", async () => {
    const [step, other] = [await aDecision(), await aDecision()];
    const actor = await aPerson("reviewer");
    const withdraw = (over: object) => withdrawOriginDecision(actor, { ...step, ...over });
    await expect(withdraw({ version: step.version - 1 })).rejects.toMatchObject({ code: "conflict" });
    for (const over of [{ decisionId: other.decisionId }, { decisionId: newId() }, { claimId: newId() }])
      await expect(withdraw(over)).rejects.toMatchObject({ code: "not_found" });
    expect(await recordedBy(actor)).toEqual([]);
    expect(await database().originDecision.findUnique({ where: { id: step.decisionId } })).toMatchObject({
      withdrawnAt: null,
    });
  });

  it("is done once, with what was decided in the history", async () => {
    const step = await aDecision();
    const actor = await aPerson("reviewer");
    const { version } = unwrap(await withdrawOriginDecision(actor, step));
    const again = withdrawOriginDecision(actor, { ...step, version });
    await expect(again).rejects.toMatchObject({ code: "not_found" });
    expect(await recordedBy(actor)).toMatchObject([
      {
        kind: "OriginsDecisionWithdrawn",
        before: { decision: "dependent", origins: [expect.any(String), expect.any(String)] },
        after: { decisionId: step.decisionId },
      },
    ]);
  });
});
