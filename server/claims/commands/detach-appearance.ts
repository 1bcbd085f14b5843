import "server-only";
import type { Actor } from "@/domain/access/actor";
import { notFound } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact, type Work } from "@/server/transact";
import { findAnswers } from "../answers";
import { reassignUnanswered, recordMove, refuseLast } from "../move-appearances";
import { standAlone } from "../stand-alone";
import { type ClaimSaved, type LockedClaim, loadSaved, lockClaim, lockOpenClaim } from "../store";

interface DetachAppearance {
  claimId: string;
  appearanceId: string;
  version?: number;
}

/** The claim that an appearance was detached from, and the one it became. */
export interface Detached {
  from: ClaimSaved;
  became: ClaimSaved;
}

/**
 * Takes an appearance out of a claim. It becomes an unreviewed claim of its own, worded as the article has it, so that
 * nothing found is lost; merging the two again undoes it. The last appearance stays.
 */
export function detachAppearance(actor: Actor, input: DetachAppearance): Promise<Result<Detached, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "appearance.detach");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const appearance = await findDetachable(work, claim.id, input.appearanceId);
    const another = await refuseLast(work, claim.id, "Take the claim back instead.");
    if (!another.ok) return another;
    const statement = standAlone(appearance.suggestion?.statement ?? appearance.quote);
    if (!statement.ok) return statement;

    const became = await createEmptyClaim(work, statement.value, userIdOf(actor));
    return detach(work, { from: claim, to: became, appearanceIds: [input.appearanceId] });
  });
}

async function findDetachable({ tx }: Work, claimId: string, id: string) {
  const appearance = await tx.appearance.findUnique({
    where: { id, claimId },
    select: { quote: true, suggestion: { select: { statement: true } } },
  });
  if (!appearance) throw notFound("appearance");
  return appearance;
}

async function createEmptyClaim(work: Work, statement: string, createdById: string): Promise<LockedClaim> {
  const id = newId();
  await work.tx.claim.create({ data: { id, statement, createdById, createdAt: work.now } });
  return lockClaim(work.tx, id);
}

async function detach(
  work: Work,
  move: { from: LockedClaim; to: LockedClaim; appearanceIds: string[] },
): Promise<Result<Detached, Refusal>> {
  const answers = await findAnswers(work.tx, move.appearanceIds);
  const from = await saveReconsidered(work, move.from, {
    because: "An appearance was taken out",
    change: async () => ok(await reassignUnanswered(work, move)),
  });
  if (!from.ok) return from;

  const { id, statement } = move.to;
  await work.record({
    kind: "ClaimCreated",
    entity: "claim",
    entityId: id,
    after: { statement, detachedFrom: formatReference("C", move.from.ref) },
  });
  await recordMove(work, move, answers);
  return ok({ from: from.value, became: await loadSaved(work.tx, id) });
}
