import "server-only";
import type { Actor } from "@/domain/access/actor";
import { formatReference } from "@/lib/reference";
import { ok, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact } from "@/server/transact";
import { loadMergeParty } from "../load-source";
import { lockMerges } from "../lock-merges";

/**
 * Undoes the merge of a source: it stands for itself again, and what was merged into it, before or since, goes with it.
 * Merges of others stay as they are.
 */
export function unmergeSource(
  actor: Actor,
  idOrRef: string,
  { reason = null }: { reason?: string | null } = {},
): Promise<Result<{ id: string }>> {
  return transact(actor, async ({ tx, record }): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.unmerge");
    await lockMerges(tx);
    const { id, mergedInto } = await loadMergeParty(tx, idOrRef);
    if (!mergedInto) return refuse("not_merged", "This source is not merged into another one.");

    await tx.$executeRaw`
      WITH RECURSIVE subtree AS (
        SELECT id FROM sources WHERE id = ${id}::uuid
        UNION ALL
        SELECT s.id FROM sources s JOIN subtree t ON s.merged_into_id = t.id)
      UPDATE sources s SET canonical_id = ${id}::uuid, version = version + 1,
        merged_into_id = CASE WHEN s.id = ${id}::uuid THEN NULL ELSE s.merged_into_id END
      FROM subtree t WHERE s.id = t.id`;
    await record({
      kind: "SourceUnmerged",
      entity: "source",
      entityId: id,
      before: { mergedInto: { ref: formatReference("S", mergedInto.ref), name: mergedInto.name } },
      after: { mergedInto: null },
      reason,
    });
    return ok({ id });
  });
}
