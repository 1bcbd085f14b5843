import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { OriginDecisionInput } from "@/domain/corroboration/schema";
import { notFound } from "@/lib/app-error";
import { compareText } from "@/lib/compare-text";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { type ClaimSaved, type LockedClaim, lockOpenClaim } from "@/server/claims/store";
import { saveReconsidered } from "@/server/review/reconsider";
import { sourceFamily } from "@/server/sources/store";
import { transact, type Work } from "@/server/transact";
import { loadIndependence } from "../load-independence";

type DecideOrigins = OriginDecisionInput & { claimId: string };

interface NamedOrigin {
  id: string;
  name: string;
}

/**
 * Declares two origins of a claim dependent or independent, for this claim only, with a reason. Origins are those of its
 * groups; one decision on two of them stands at a time. A decided claim that it moves is reviewed again.
 */
export function decideOrigins(actor: Actor, input: DecideOrigins): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "origin.decide");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const pair = await findPair(work, claim, input.origins);
    if (!pair.ok) return pair;

    return saveReconsidered(work, claim, {
      because: `Two origins were declared ${input.decision}`,
      change: async () => {
        await writeDecision(work, claim, { pair: pair.value, input, decidedById: userIdOf(actor) });
        return ok(null);
      },
    });
  });
}

async function findPair(
  { tx }: Work,
  claim: LockedClaim,
  named: OriginDecisionInput["origins"],
): Promise<Result<[NamedOrigin, NamedOrigin], Refusal<"not_an_origin" | "decided_before">>> {
  const { groups } = await loadIndependence(tx, claim.id);
  const names = new Map(
    groups.flatMap(({ origins }) => origins.map(({ sourceId, name }) => [sourceId, name] as const)),
  );
  const [one, other] = named.map((id) => id.toLowerCase()).sort(compareText);
  const missing = [...named].findIndex((id) => !names.has(id.toLowerCase()));
  if (one === undefined || other === undefined || missing >= 0) {
    return refuse("not_an_origin", "This is no origin of the claim.", `origins.${missing}`);
  }

  const standing = { claimId: claim.id, originId: one, otherId: other, withdrawnAt: null };
  if ((await tx.originDecision.count({ where: standing })) > 0) {
    return refuse("decided_before", "A decision on these two stands already. Withdraw it first.", "origins");
  }
  return ok([
    { id: one, name: names.get(one) ?? "" },
    { id: other, name: names.get(other) ?? "" },
  ]);
}

async function writeDecision(
  { tx, now, record }: Work,
  claim: LockedClaim,
  {
    pair: [one, other],
    input: { decision, reason },
    decidedById,
  }: { pair: [NamedOrigin, NamedOrigin]; input: DecideOrigins; decidedById: string },
): Promise<void> {
  const id = newId();
  await tx.originDecision.create({
    data: {
      ...{ id, claimId: claim.id, decision, reason, decidedById, decidedAt: now },
      ...{ originId: one.id, otherId: other.id },
      originIds: await sourceFamily(tx, one.id),
      otherIds: await sourceFamily(tx, other.id),
    },
  });
  await record({
    kind: "OriginsDecided",
    entity: "claim",
    entityId: claim.id,
    after: { decisionId: id, decision, origins: [one.name, other.name] },
    reason,
  });
}

/** Takes a decision on two origins back; it stays in the history. A decided claim that it moves is reviewed again. */
export function withdrawOriginDecision(
  actor: Actor,
  { claimId, decisionId, version }: { claimId: string; decisionId: string; version: number },
): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "origin.decide");
    const claim = await lockOpenClaim(work.tx, claimId, version);
    const decision = await work.tx.originDecision.findFirst({
      where: { id: decisionId, claimId: claim.id, withdrawnAt: null },
      include: { origin: { select: { name: true } }, other: { select: { name: true } } },
    });
    if (!decision) throw notFound("decision");

    return saveReconsidered(work, claim, {
      because: "A decision about two origins was withdrawn",
      change: async () => {
        const { tx, now, record } = work;
        const data = { withdrawnAt: now, withdrawnById: userIdOf(actor) };
        await tx.originDecision.update({ where: { id: decisionId }, data });
        await record({
          kind: "OriginsDecisionWithdrawn",
          entity: "claim",
          entityId: claim.id,
          before: { decision: decision.decision, origins: [decision.origin.name, decision.other.name] },
          after: { decisionId },
        });
        return ok(null);
      },
    });
  });
}
