import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkMerge } from "@/domain/sources/merge";
import { formatReference } from "@/lib/reference";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { loadMergeParty } from "../load-source";
import { lockMerges } from "../lock-merges";

/**
 * Lets one source, with all that was merged into it, be seen as another from now on. What is attached to it stays
 * attached, so that the merge can be undone.
 */
export function mergeSource(
  actor: Actor,
  idOrRef: string,
  { into: intoIdOrRef, reason = null }: { into: string; reason?: string | null },
): Promise<Result<{ id: string; into: string }>> {
  return transact(actor, async ({ tx, record }): Promise<Result<{ id: string; into: string }>> => {
    authorize(actor, "source.merge");
    await lockMerges(tx);
    const from = await loadMergeParty(tx, idOrRef);
    const into = await loadMergeParty(tx, intoIdOrRef);
    const allowed = checkMerge(from, into);
    if (!allowed.ok) return allowed;

    await tx.$executeRaw`
      UPDATE sources SET canonical_id = ${into.id}::uuid, version = version + 1,
        merged_into_id = CASE WHEN id = ${from.id}::uuid THEN ${into.id}::uuid ELSE merged_into_id END
      WHERE canonical_id = ${from.id}::uuid`;
    await record({
      kind: "SourceMerged",
      entity: "source",
      entityId: from.id,
      before: { mergedInto: null },
      after: { mergedInto: { id: into.id, ref: formatReference("S", into.ref), name: into.name } },
      reason,
    });
    return ok({ id: from.id, into: into.id });
  });
}
