import "server-only";
import type { Actor } from "@/domain/access/actor";
import { notFound } from "@/lib/app-error";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { lockTwo } from "../lock-two";
import { moveReconsidered, reassign, recordMove, refuseLast } from "../move-appearances";
import type { ClaimSaved } from "../store";

interface MoveAppearance {
  appearanceId: string;
  /** The claim it moves to, by id or reference, and the version of that claim the caller has seen. */
  claimId: string;
  version?: number;
}

/** Moves an appearance with its chain to another claim; gives the claim it now stands with. */
export function moveAppearance(actor: Actor, input: MoveAppearance): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "appearance.attach");
    const { appearanceId, claimId, version } = input;
    const found = await work.tx.appearance.findUnique({
      where: { id: appearanceId },
      select: { claimId: true },
    });
    if (!found) throw notFound("appearance");
    const two = await lockTwo(work.tx, { key: found.claimId }, { key: claimId, version, field: "claimId" });
    if (!two.ok) return two;
    const another = await refuseLast(work, found.claimId, "Merge the two claims instead.");
    if (!another.ok) return another;

    const move = { from: two.value.first, to: two.value.second, appearanceIds: [appearanceId] };
    const saved = await moveReconsidered(work, move, () => reassign(work, move));
    if (!saved.ok) return saved;
    await recordMove(work, move);
    return ok(saved.value.to);
  });
}
