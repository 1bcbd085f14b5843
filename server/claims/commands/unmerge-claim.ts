import "server-only";
import type { Actor } from "@/domain/access/actor";
import { conflict } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact, type Work } from "@/server/transact";
import { type Moved, returnBelongings } from "../merge-store";
import { type ClaimSaved, type LockedClaim, lockClaim, lockOpenClaim } from "../store";
import { bringBack } from "../withdraw";

interface UnmergeClaim {
  claimId: string;
  version?: number;
}

/**
 * Undoes a merge: the claim comes back with what is still where the merge put it, and with its standing, if it still counts
 * as it did. Gives that claim.
 */
export function unmergeClaim(actor: Actor, input: UnmergeClaim): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.merge");
    const merge = await findMerge(work, input);
    const target = await lockOpenClaim(work.tx, merge.intoId);
    const claim = await lockClaim(work.tx, merge.claimId, input.version);
    if (claim.mergedIntoId !== target.id) throw conflict("claim");

    const returned = await giveBack(work, merge, { from: target, to: claim });
    if (!returned.ok) return returned;
    await work.tx.claimMerge.update({ where: { id: merge.id }, data: { undoneAt: work.now } });
    await recordUnmerge(work, claim, target);
    return ok(await bringBack(work, claim, "A merge was undone"));
  });
}

async function findMerge({ tx }: Work, { claimId, version }: UnmergeClaim) {
  const { id } = await lockClaim(tx, claimId, version);
  const merge = await tx.claimMerge.findFirst({ where: { claimId: id, undoneAt: null } });
  if (!merge) throw conflict("claim");
  return merge;
}

function giveBack(
  work: Work,
  moved: Moved,
  ends: { from: LockedClaim; to: LockedClaim },
): Promise<Result<unknown, Refusal>> {
  return saveReconsidered(work, ends.from, {
    because: "A merge was undone",
    change: async () => {
      await returnBelongings(work, moved, ends);
      return refuseEmpty(work, [ends.from, ends.to]);
    },
  });
}

/** Neither claim may end without an appearance. */
async function refuseEmpty(
  { tx }: Work,
  claims: readonly LockedClaim[],
): Promise<Result<null, Refusal<"nothing_to_give_back">>> {
  const ids = claims.map(({ id }) => id);
  const standing = await tx.appearance.groupBy({ by: "claimId", where: { claimId: { in: ids } } });
  if (standing.length === ids.length) return ok(null);
  return refuse(
    "nothing_to_give_back",
    "One of the two claims would be left without an appearance. Move its appearances back first.",
  );
}

async function recordUnmerge({ record }: Work, claim: LockedClaim, target: LockedClaim): Promise<void> {
  const words = { merged: formatReference("C", claim.ref), into: formatReference("C", target.ref) };
  const event = { kind: "ClaimsUnmerged" as const, entity: "claim" as const, before: words };
  await record({ ...event, entityId: claim.id }, { ...event, entityId: target.id });
}
