import "server-only";
import type { Actor } from "@/domain/access/actor";
import { foldName } from "@/domain/sources/fold-name";
import { type FoldedName, namesOf } from "@/domain/sources/names";
import type { SourcePatch } from "@/domain/sources/schema";
import { conflict } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import type { Database } from "@/server/database/client";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { transact, type Work } from "@/server/transact";
import { type LoadedSource, loadNames, loadSource, toSourceName } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import { checkAliasesAreFree, checkOwnName, saveNames } from "../save-names";
import { isRegraded, type NamedSource, sourceEvents } from "../source-events";
import { sourceFamily } from "../store";

/**
 * Changes a source: its names and data, whether it is checked, its grade. Each of the three is an event of its own; a
 * grade keeps its history with the reason. Decided claims whose count it moves are reviewed again. A conflict when somebody
 * changed it since `version` was read.
 */
export function editSource(
  actor: Actor,
  idOrRef: string,
  patch: SourcePatch,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const { tx, now, record } = work;
    authorize(actor, "source.edit");
    if (patch.reliability !== undefined) authorize(actor, "source.grade");
    const source = await loadSource(tx, idOrRef);
    const because = becauseOf(source, patch);
    // Before what it counts for is looked up; the version tells whether it was changed or merged while this waited.
    if (because !== null) await lockSourceGraph(tx);
    const allowed = checkEdit(source, patch);
    if (!allowed.ok) return allowed;
    const named = { ...source, names: changesNames(patch) ? await loadNames(tx, source.id) : [] };
    const names = await chooseNames(tx, named, patch);
    if (!names.ok) return names;

    const folded = names.value?.[0]?.folded ?? source.folded;
    await changeReconsidered(work, source, {
      because,
      change: () => saveFields(tx, source, { patch, folded }),
    });
    if (names.value && source.kind !== "unnamed")
      await saveNames(tx, { sourceId: source.id, names: names.value, now });
    if (isRegraded(source, patch)) await saveGrade(tx, { source, patch, actor, now });
    await record(...sourceEvents(named, patch));
    return ok({ id: source.id });
  });
}

async function saveFields(
  tx: Database,
  { id }: LoadedSource,
  { patch, folded }: { patch: SourcePatch; folded: string },
): Promise<void> {
  const { version, reason, aliases, ...fields } = patch;
  const { count } = await tx.source.updateMany({
    where: { id, version },
    data: { ...fields, folded, version: { increment: 1 } },
  });
  if (count === 0) throw conflict("source");
}

/** Makes the change; where it touches what the count of origins looks at, decided claims that it moves are reviewed again. */
async function changeReconsidered(
  work: Work,
  { id }: LoadedSource,
  { because, change }: { because: string | null; change: () => Promise<void> },
): Promise<void> {
  if (because === null) return change();

  const sourceIds = await sourceFamily(work.tx, id);
  await reconsiderDependents(work, { dependents: { sourceIds, besides: null }, because, change });
}

/** What the history of claims says of an edit that may move them; null for one that changes nothing of what counts. */
function becauseOf(source: LoadedSource, { checked, kind }: SourcePatch): string | null {
  const ref = formatReference("S", source.ref);
  if (checked !== undefined && checked !== source.checked) {
    return checked ? `${ref} was confirmed` : `${ref} is no longer confirmed`;
  }
  return kind !== undefined && kind !== source.kind ? `${ref} became another kind of source` : null;
}

/** What can't be changed: a merged source, and what an unnamed one is. */
function checkEdit(source: LoadedSource, patch: SourcePatch): Result<null> {
  if (source.mergedInto) {
    const into = `${formatReference("S", source.mergedInto.ref)} ${source.mergedInto.name}`;
    return refuse("merged_source", `This source is merged into ${into}. Change that one, or undo the merge.`);
  }
  const unnamed = source.kind === "unnamed";
  if (patch.kind !== undefined && unnamed !== (patch.kind === "unnamed")) {
    return refuse("unnamed_source", "A source is unnamed from the start or never.", "kind");
  }
  if (unnamed && patch.checked) {
    return refuse(
      "unnamed_source",
      "An unnamed source can’t be confirmed: nobody knows who it is.",
      "checked",
    );
  }
  if (unnamed && patch.aliases && patch.aliases.length > 0) {
    return refuse("unnamed_source", "An unnamed source has no aliases.", "aliases");
  }
  return ok(null);
}

const changesNames = ({ name, aliases }: SourcePatch): boolean => name !== undefined || aliases !== undefined;

/** The names as they are to be stored, the first its own; null where they stay. A former name stays as an alias. */
async function chooseNames(
  tx: Database,
  source: NamedSource,
  patch: SourcePatch,
): Promise<Result<FoldedName[] | null>> {
  if (!changesNames(patch)) return ok(null);
  const name = patch.name ?? source.name;
  const aliases = patch.aliases ?? source.names.map(toSourceName);
  const kept = patch.aliases ? aliases : aliases.filter((alias) => !foldsLike(alias.name, name));
  const names = namesOf(name, kept);
  if (!names.ok || source.kind === "unnamed") return names;

  const free = await checkNew(tx, source, names.value);
  return free.ok ? names : free;
}

/** A name that was there stays, whoever else has it. */
async function checkNew(
  tx: Database,
  { id: sourceId, folded: own, names: known }: NamedSource,
  names: readonly [FoldedName, ...FoldedName[]],
): Promise<Result<null>> {
  const [name, ...others] = names;
  const free = name.folded === own ? ok(null) : await checkOwnName(tx, { name, sourceId });
  if (!free.ok) return free;

  const had = new Set(known.map((alias) => alias.folded));
  const added = others.filter((one) => !had.has(one.folded));
  return added.length === 0 ? ok(null) : checkAliasesAreFree(tx, { names: added, sourceId });
}

function foldsLike(alias: string, name: string): boolean {
  return alias !== name && foldName(alias) === foldName(name);
}

async function saveGrade(
  tx: Database,
  { source, patch, actor, now }: { source: LoadedSource; patch: SourcePatch; actor: Actor; now: Date },
): Promise<void> {
  await tx.gradeChange.create({
    data: {
      id: newId(),
      sourceId: source.id,
      before: source.reliability,
      after: patch.reliability ?? source.reliability,
      reason: patch.reason ?? "",
      authorId: userIdOf(actor),
      at: now,
    },
  });
}
