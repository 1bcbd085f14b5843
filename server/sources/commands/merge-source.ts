import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkMerge } from "@/domain/sources/merge";
import type { MergeInput } from "@/domain/sources/schema";
import { conflict } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { transact, type Work } from "@/server/transact";
import { type LoadedParty, loadParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import { dependentsOfMerge } from "../merge-change";
import { sourceFamily } from "../store";

/**
 * Lets one source, with all that was merged into it, be seen as another from now on. What is attached to it stays
 * attached, so that the merge can be undone. Decided claims that it moves are reviewed again. A conflict when somebody
 * changed the source since `version` was read, if that is given.
 */
export function mergeSource(
  actor: Actor,
  idOrRef: string,
  { into: intoIdOrRef, version, reason = null }: Omit<MergeInput, "reason"> & { reason?: string | null },
): Promise<Result<{ id: string; into: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string; into: string }>> => {
    authorize(actor, "source.merge");
    await lockSourceGraph(work.tx);
    const from = await loadParty(work.tx, idOrRef);
    const into = await loadParty(work.tx, intoIdOrRef);
    if (version !== undefined && version !== from.version) throw conflict("source");
    const allowed = checkMerge(from, into);
    if (!allowed.ok) return allowed;

    await moveUnder(work, from, into);
    await work.record({
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

async function moveUnder(work: Work, from: LoadedParty, into: LoadedParty): Promise<void> {
  const { tx } = work;
  const [ids, others] = [await sourceFamily(tx, from.id), await sourceFamily(tx, into.id)];
  await reconsiderDependents(work, {
    dependents: await dependentsOfMerge(tx, { party: from, ids }, { party: into, ids: others }),
    because: `${formatReference("S", from.ref)} was merged into ${formatReference("S", into.ref)}`,
    change: () => tx.$executeRaw`
      UPDATE sources SET canonical_id = ${into.id}::uuid, version = version + 1,
        merged_into_id = CASE WHEN id = ${from.id}::uuid THEN ${into.id}::uuid ELSE merged_into_id END
      WHERE canonical_id = ${from.id}::uuid`,
  });
}
