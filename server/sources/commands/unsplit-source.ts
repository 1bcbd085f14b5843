import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AuditEntry } from "@/domain/audit/event";
import { checkUnsplit, type SplitLink } from "@/domain/sources/check-split";
import { foldName } from "@/domain/sources/fold-name";
import type { UnsplitInput } from "@/domain/sources/split-schema";
import { notFound } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { transact, type Work } from "@/server/transact";
import { loadParty, PARTY } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import {
  checkMovedRelations,
  dependentsOfSplit,
  loadLinks,
  loadMovedRelations,
  moveTies,
  toSplitLink,
} from "../split-change";
import { sourceFamily } from "../store";

/**
 * Undoes a split: what was taken out and is still where it went comes back under the source it was taken from. A source
 * that the split made is seen as that one from then on, with whatever it was given since. Decided claims that it moves are
 * reviewed again; those that the split sent to review stand as they were decided, where nothing else happened to them.
 */
export function unsplitSource(
  actor: Actor,
  idOrRef: string,
  { splitId, reason = null }: Omit<UnsplitInput, "reason"> & { reason?: string | null },
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.unsplit");
    await lockSourceGraph(work.tx);
    const split = await loadMade(work.tx, { idOrRef, splitId });
    const allowed = checkUnsplit({
      ...{ ...split, isUndone: split.undoneAt !== null },
      links: await loadLinksBack(work.tx, split),
    });
    if (!allowed.ok) return allowed;
    const relations = await loadMovedRelations(work.tx, {
      ...{ sourceId: split.splitOffId, ids: split.relationIds },
    });
    const back = await checkMovedRelations(work.tx, relations, { from: split.splitOff, to: split.source });
    if (!back.ok) return back;
    const names = await checkNamesBack(work.tx, split);
    if (!names.ok) return names;

    await putBack(work, split);
    await work.record(...eventsOf(split, reason));
    return ok({ id: split.sourceId });
  });
}

/** Both sources changed: each has the event. */
function eventsOf({ source, splitOff }: Made, reason: string | null): AuditEntry[] {
  const undone = { kind: "SourceUnsplit", entity: "source", reason } as const;
  const into = { ref: formatReference("S", splitOff.ref), name: splitOff.name };
  const takenOutOf = formatReference("S", source.ref);
  return [
    { ...undone, entityId: source.id, before: { into }, after: { into: null } },
    { ...undone, entityId: splitOff.id, before: { takenOutOf }, after: { takenOutOf: null } },
  ];
}

type Made = Awaited<ReturnType<typeof loadMade>>;

async function loadMade(tx: Database, { idOrRef, splitId }: { idOrRef: string; splitId: string }) {
  const { id: sourceId } = await loadParty(tx, idOrRef);
  const split = await tx.sourceSplit.findFirst({
    where: { id: splitId, sourceId },
    include: { source: { select: PARTY }, splitOff: { select: PARTY } },
  });
  if (!split) throw notFound("split");
  return split;
}

async function loadLinksBack(tx: Database, { source, splitOffId, linkIds }: Made): Promise<SplitLink[]> {
  const links = await loadLinks(tx, { sourceId: splitOffId, ids: linkIds, into: source });
  return links.map(toSplitLink);
}

/** A name that would come back must not be what the other one is called by now, or two would have it. */
async function checkNamesBack(tx: Database, { splitOff, aliasIds, isNew }: Made): Promise<Result<null>> {
  const { id: sourceId, ref, name } = splitOff;
  const own = { id: { in: aliasIds }, sourceId, folded: foldName(name) };
  // A source that the split made is merged by the undoing: it does not stand for itself then.
  if (isNew || (await tx.sourceAlias.count({ where: own })) === 0) return ok(null);

  const message = `"${name}" was taken out of this source and is what ${formatReference("S", ref)} is called by now. Give that one another name first, then undo the split.`;
  return refuse("name_taken", message);
}

async function putBack(work: Work, split: Made): Promise<void> {
  const { tx, now } = work;
  const { source, splitOff, linkIds, evidenceIds, relationIds, isNew } = split;
  const [from, into] = [formatReference("S", splitOff.ref), formatReference("S", source.ref)];
  const ids = [...(await sourceFamily(tx, splitOff.id)), ...(await sourceFamily(tx, source.id))];
  await reconsiderDependents(work, {
    // A source that the split made brings all that was tied to it since.
    dependents: await dependentsOfSplit(tx, ids, { changesTies: isNew || relationIds.length > 0 }),
    because: `The split of ${from} from ${into} was undone`,
    change: async () => {
      await moveTies(tx, {
        ...{ from: splitOff.id, to: source.id },
        ...{ links: linkIds, evidence: evidenceIds, relations: relationIds },
      });
      await putNamesBack(work, split);
      if (isNew) await seeAsOne(tx, { from: splitOff.id, into: source.id });
      await tx.sourceSplit.update({ where: { id: split.id }, data: { undoneAt: now } });
      const touched = [source.id, splitOff.id];
      await tx.source.updateMany({ where: { id: { in: touched } }, data: { version: { increment: 1 } } });
    },
  });
}

/** A name that the source was given again since is not given twice. A source that the split made keeps its own name. */
async function putNamesBack({ tx, now }: Work, { source, splitOff, aliasIds, isNew }: Made): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM source_aliases moved WHERE moved.id = ANY(${aliasIds}::uuid[]) AND moved.source_id = ${splitOff.id}::uuid
      AND EXISTS (SELECT 1 FROM source_aliases own
        WHERE own.source_id = ${source.id}::uuid AND own.folded = moved.folded)`;
  await tx.sourceAlias.updateMany({
    where: { id: { in: aliasIds }, sourceId: splitOff.id },
    data: { sourceId: source.id },
  });
  if (!isNew) return;
  const { id: sourceId, name } = splitOff;
  const own = { id: newId(), sourceId, name, folded: foldName(name), createdAt: now };
  await tx.sourceAlias.createMany({ data: [own], skipDuplicates: true });
}

async function seeAsOne(tx: Database, { from, into }: { from: string; into: string }): Promise<void> {
  await tx.$executeRaw`
    UPDATE sources SET canonical_id = ${into}::uuid,
      merged_into_id = CASE WHEN id = ${from}::uuid THEN ${into}::uuid ELSE merged_into_id END
    WHERE canonical_id = ${from}::uuid`;
}
