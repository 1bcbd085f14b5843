import "server-only";
import type { Actor } from "@/domain/access/actor";
import { conflict, notFound } from "@/lib/app-error";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { transact, type Work } from "@/server/transact";
import { findAnswers } from "../answers";
import type { Cut } from "../cut-quote";
import { lockTwo } from "../lock-two";
import { moveReconsidered, reassignUnanswered, recordMove, refuseLast } from "../move-appearances";
import { refuseRepeated } from "../refuse-repeated";
import type { ClaimSaved, LockedClaim } from "../store";

interface MoveAppearance {
  appearanceId: string;
  /** The claim it moves to, by id or reference, and the version of that claim the caller has seen. */
  claimId: string;
  version?: number;
}

/**
 * Moves an appearance with its chain to another claim; gives the claim it now stands with. What it was answered with stays
 * behind. A conflict when somebody else moved it meanwhile.
 */
export function moveAppearance(actor: Actor, input: MoveAppearance): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "appearance.attach");
    const { appearanceId, claimId, version } = input;
    const { claimId: home } = await getPlace(work.tx, appearanceId);
    const two = await lockTwo(work.tx, { key: home }, { key: claimId, version, field: "claimId" });
    if (!two.ok) return two;
    const place = await getPlace(work.tx, appearanceId);
    if (place.claimId !== home) throw conflict("appearance");
    const allowed = await refuseMove(work, place, two.value.second);
    if (!allowed.ok) return allowed;

    const move = { from: two.value.first, to: two.value.second, appearanceIds: [appearanceId] };
    const answers = await findAnswers(work.tx, move.appearanceIds);
    const saved = await moveReconsidered(work, move, () => reassignUnanswered(work, move));
    if (!saved.ok) return saved;
    await recordMove(work, move, answers);
    return ok(saved.value.to);
  });
}

type Place = Pick<Cut, "captureId" | "start" | "end"> & { claimId: string };

async function getPlace(tx: Database, id: string): Promise<Place> {
  const place = await tx.appearance.findUnique({
    where: { id },
    select: { claimId: true, captureId: true, start: true, end: true },
  });
  if (!place) throw notFound("appearance");
  return place;
}

/** A claim always appears somewhere, and at the same words once only. */
async function refuseMove(
  work: Work,
  place: Place,
  to: LockedClaim,
): Promise<Result<null, Refusal<"last_appearance" | "already_appears">>> {
  const another = await refuseLast(work, place.claimId, "Merge the two claims instead.");
  if (!another.ok) return another;
  return refuseRepeated(work.tx, to.id, place);
}
