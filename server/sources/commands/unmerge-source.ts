import "server-only";
import type { Actor } from "@/domain/access/actor";
import { foldName } from "@/domain/sources/fold-name";
import { formatReference } from "@/lib/reference";
import { ok, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { transact, type Work } from "@/server/transact";
import { type LoadedParty, loadParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import { dependentsOfMerge } from "../merge-change";
import { checkNameIsStillFree } from "../save-names";
import { sourceFamily } from "../store";

/**
 * Undoes the merge of a source: it stands for itself again, and what was merged into it, before or since, goes with it.
 * Merges of others stay as they are. Decided claims that it moves are reviewed again; those that the merge sent to review
 * stand as they were decided, where nothing else happened to them since. Refused while another one has its name.
 */
export function unmergeSource(
  actor: Actor,
  idOrRef: string,
  { reason = null }: { reason?: string | null } = {},
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.unmerge");
    await lockSourceGraph(work.tx);
    const source = await loadParty(work.tx, idOrRef);
    const { id, mergedInto } = source;
    if (!mergedInto) return refuse("not_merged", "This source is not merged into another one.");

    const own = { folded: foldName(source.name), sourceId: id };
    const free = await checkNameIsStillFree(work.tx, own);
    if (!free.ok) return free;

    await takeOut(work, source);
    await work.record({
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

async function takeOut(work: Work, source: LoadedParty): Promise<void> {
  const { tx } = work;
  const { id, ref, canonicalId } = source;
  const ids = await subtreeOf(tx, id);
  const into = await loadParty(tx, canonicalId);
  const others = (await sourceFamily(tx, canonicalId)).filter((one) => !ids.includes(one));
  await reconsiderDependents(work, {
    dependents: await dependentsOfMerge(tx, { party: source, ids }, { party: into, ids: others }),
    because: `The merge of ${formatReference("S", ref)} into ${formatReference("S", into.ref)} was undone`,
    change: () => tx.$executeRaw`
      UPDATE sources SET canonical_id = ${id}::uuid, version = version + 1,
        merged_into_id = CASE WHEN id = ${id}::uuid THEN NULL ELSE merged_into_id END
      WHERE id = ANY(${ids}::uuid[])`,
  });
}

/** The source and all that was merged into it, over however many steps. */
async function subtreeOf(tx: Database, sourceId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE subtree AS (
      SELECT id FROM sources WHERE id = ${sourceId}::uuid
      UNION ALL
      SELECT s.id FROM sources s JOIN subtree t ON s.merged_into_id = t.id)
    SELECT id FROM subtree`;
  return rows.map(({ id }) => id);
}
