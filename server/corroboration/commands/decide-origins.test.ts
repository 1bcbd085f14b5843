import { describe, expect, it } from "vitest";
import type { OriginDecisionKind } from "@/domain/corroboration/model";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { addRelation } from "@/server/sources/commands/add-relation";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim, aReview, eventsAbout, supportFrom } from "@/test/builders/claims";
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
