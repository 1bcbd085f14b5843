import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { keepBases } from "@/server/review/basis-store";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact, type Work } from "@/server/transact";
import { type Answers, findAnswersOf } from "../answers";
import { lockTwo } from "../lock-two";
import { type Moved, moveBelongings } from "../merge-store";
import { type ClaimSaved, type LockedClaim, saveClaim } from "../store";

interface MergeClaims {
  claimId: string;
  into: string;
  version?: number;
}

/**
 * Says that two claims are one: the appearances of the first at words that the second does not have, and the evidence that
 * came with no review, go to the second. The first leaves every list, keeps its reviews and decisions, and its page says
 * where it went. What its decision rests on is kept, to be compared with when the merge is undone. Gives the second.
 */
export function mergeClaims(actor: Actor, input: MergeClaims): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.merge");
    const { claimId, into, version } = input;
    const two = await lockTwo(work.tx, { key: claimId, version }, { key: into, field: "into" });
    if (!two.ok) return two;
    const { first: merged, second: target } = two.value;
    const hidden = await refusePublished(work, merged);
    if (!hidden.ok) return hidden;

    await keepBases(work, Prisma.sql`c.id = ${merged.id}::uuid`);
    return saveReconsidered(work, target, {
      because: "Another claim was merged into it",
      change: async () => {
        const answers = await findAnswersOf(work.tx, merged.id);
        const moved = await moveBelongings(work, merged, target);
        await keepMerge(work, { merged, target, moved, answers, mergedById: userIdOf(actor) });
        return ok(null);
      },
    });
  });
}

/** Who reads a public page must not find it gone because two claims turned out to be one. */
async function refusePublished(
  { tx }: Work,
  { id }: LockedClaim,
): Promise<Result<null, Refusal<"claim_published">>> {
  const { publishedAt } = await tx.claim.findUniqueOrThrow({ where: { id }, select: { publishedAt: true } });
  if (publishedAt === null) return ok(null);
  return refuse(
    "claim_published",
    "This claim has a public page. Take it off there first, or merge the other way round.",
  );
}

async function keepMerge(
  { tx, now, record }: Work,
  merge: { merged: LockedClaim; target: LockedClaim; moved: Moved; answers: Answers; mergedById: string },
): Promise<void> {
  const { merged, target, moved, answers, mergedById } = merge;
  const ends = { claimId: merged.id, intoId: target.id };
  await tx.claimMerge.create({ data: { id: newId(), ...ends, ...moved, mergedById, mergedAt: now } });
  await saveClaim(tx, merged, { withdrawnAt: now, mergedIntoId: target.id });

  const words = { merged: formatReference("C", merged.ref), into: formatReference("C", target.ref) };
  const event = { kind: "ClaimsMerged" as const, entity: "claim" as const, after: { ...words, ...moved } };
  const before = { answers: Object.keys(answers).length === 0 ? null : answers };
  await record({ ...event, entityId: merged.id, before }, { ...event, entityId: target.id });
}
