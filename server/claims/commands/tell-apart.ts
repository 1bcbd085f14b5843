import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { DistinctionInput } from "@/domain/claims/attach";
import { conflict, notFound } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { transact, type Work } from "@/server/transact";
import { resolveClaimId } from "../store";
import { lockSuggestion } from "../suggestion-store";

/** A pair that was told apart, as kept. */
export interface DistinctionSaved {
  id: string;
}

type Pair = { claimId: string; otherClaimId: string } | { claimId: string; suggestionId: string };

/** Remembers that a claim and another claim or a suggestion are not the same; saying it twice changes nothing. */
export function tellApart(
  actor: Actor,
  input: { claimId: string; from: DistinctionInput },
): Promise<Result<DistinctionSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "distinction.make");
    const pair = await toPair(work, await resolveClaimId(work.tx, input.claimId), input.from);
    if (!pair.ok) return pair;
    const id = newId();
    const { count } = await work.tx.distinction.createMany({
      data: { id, ...pair.value, saidById: userIdOf(actor), saidAt: work.now },
      skipDuplicates: true,
    });
    if (count === 0) return ok(await knownPair(work, pair.value));

    await recordPair(work, "ClaimsToldApart", pair.value);
    return ok({ id });
  });
}

/** Takes back that two are not the same: they may be offered for each other again. */
export function forgetDistinction(actor: Actor, { id }: DistinctionSaved): Promise<DistinctionSaved> {
  return transact(actor, async (work) => {
    authorize(actor, "distinction.make");
    const found = await work.tx.distinction.findUnique({ where: { id } });
    if (!found) throw notFound("distinction");

    const { count } = await work.tx.distinction.deleteMany({ where: { id } });
    if (count === 0) throw notFound("distinction");
    await recordPair(work, "DistinctionTakenBack", toStored(found));
    return { id };
  });
}

/** The pair that was there already, or that somebody else wrote first; a conflict where it was taken back since. */
async function knownPair({ tx }: Work, pair: Pair): Promise<DistinctionSaved> {
  const known = await tx.distinction.findFirst({ where: pair, select: { id: true } });
  if (!known) throw conflict("distinction");
  return known;
}

function toStored(row: { claimId: string; otherClaimId: string | null; suggestionId: string | null }): Pair {
  const { claimId, otherClaimId, suggestionId } = row;
  if (otherClaimId !== null) return { claimId, otherClaimId };
  if (suggestionId !== null) return { claimId, suggestionId };
  throw new Error("a distinction names two things");
}

async function toPair(
  { tx }: Work,
  claimId: string,
  from: DistinctionInput,
): Promise<Result<Pair, Refusal<"same_claim">>> {
  if ("suggestionId" in from)
    return ok({ claimId, suggestionId: (await lockSuggestion(tx, from.suggestionId)).id });

  const other = await resolveClaimId(tx, from.claimId);
  if (other === claimId) return refuse("same_claim", "These are one and the same claim.", "claimId");
  return ok(claimId < other ? { claimId, otherClaimId: other } : { claimId: other, otherClaimId: claimId });
}

/** Said on both claims; on the one claim when the other is still a suggestion. */
async function recordPair(
  { tx, record }: Work,
  kind: "ClaimsToldApart" | "DistinctionTakenBack",
  pair: Pair,
): Promise<void> {
  const ids = "otherClaimId" in pair ? [pair.claimId, pair.otherClaimId] : [pair.claimId];
  const claims = await tx.claim.findMany({
    where: { id: { in: ids } },
    select: { id: true, ref: true },
    orderBy: { id: "asc" },
  });
  const suggestionId = "suggestionId" in pair ? pair.suggestionId : null;
  const after = { claims: claims.map(({ ref }) => formatReference("C", ref)), suggestionId };
  await record(...claims.map(({ id }) => ({ kind, entity: "claim" as const, entityId: id, after })));
}
