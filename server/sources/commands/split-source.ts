import "server-only";
import type { Actor } from "@/domain/access/actor";
import { foldName } from "@/domain/sources/fold-name";
import type { SplitInput } from "@/domain/sources/split-schema";
import { conflict } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { transact, type Work } from "@/server/transact";
import type { LoadedParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import { addNames, checkAliasesAreFree, checkNameIsFree } from "../save-names";
import { checkLoadedSplit, dependentsOfSplit, type LoadedSplit, loadSplit, moveTies } from "../split-change";

/**
 * Takes names, links of chains, evidence and relations out of a source that turned out to be two, and gives them to a new source or
 * to one that is there. What was printed stays in the chains. Decided claims that it moves are reviewed again. It can be
 * undone. A conflict when somebody changed the source since `version` was read. Gives both ids.
 */
export function splitSource(
  actor: Actor,
  idOrRef: string,
  input: SplitInput,
): Promise<Result<{ id: string; into: string; splitId: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string; into: string; splitId: string }>> => {
    authorize(actor, "source.split");
    await lockSourceGraph(work.tx);
    const split = await loadSplit(work.tx, idOrRef, input);
    if (split.source.version !== input.version) throw conflict("source");
    const target = toTarget(split, input);
    const allowed = await checkLoadedSplit(work.tx, split, target);
    if (!allowed.ok) return allowed;
    const free = await checkNewName(work, split, target);
    if (!free.ok) return free;

    await takeOut(work, split, target);
    const splitId = await saveSplit(work, split, { target, reason: input.reason });
    return ok({ id: split.source.id, into: target.id, splitId });
  });
}

type Target = Pick<LoadedParty, "id" | "ref" | "name" | "kind" | "mergedInto"> & { folded: string };

function toTarget({ into }: LoadedSplit, input: SplitInput): Target {
  if (into) return { ...into, folded: foldName(into.name) };
  if ("source" in input.into) throw new Error("a split into a source that is there has to be loaded with it");

  const { name, kind } = input.into;
  return { id: newId(), ref: 0, name, kind, mergedInto: null, folded: foldName(name) };
}

/** A new source may take one of the names along for its own; any other name must be nobody's. */
async function checkNewName(
  { tx }: Work,
  { into, names }: LoadedSplit,
  target: Target,
): Promise<Result<null>> {
  if (into) return ok(null);
  const { folded, name } = target;
  const free = await checkNameIsFree(tx, { folded, sourceId: null });
  if (!free.ok || names.some((one) => one.folded === folded)) return intoField(free);

  const own = { name, folded, language: null, since: null, until: null };
  return intoField(await checkAliasesAreFree(tx, { names: [own], sourceId: null }));
}

function intoField(result: Result<null>): Result<null> {
  return result.ok ? result : { ok: false, error: { ...result.error, field: "into" } };
}

async function takeOut(work: Work, split: LoadedSplit, target: Target): Promise<void> {
  const { source, names, links, evidence, relations } = split;
  const ref = formatReference("S", source.ref);
  await reconsiderDependents(work, {
    dependents: await dependentsOfSplit(work.tx, [source.id, target.id], {
      changesTies: relations.length > 0,
    }),
    because: `${ref} was split, and ${target.name} taken out of it`,
    change: async () => {
      await prepareTarget(work, split, target);
      await work.tx.sourceAlias.updateMany({
        where: { id: { in: idsOf(names) } },
        data: { sourceId: target.id },
      });
      const moved = await moveTies(work.tx, {
        ...{ from: source.id, to: target.id },
        ...{ links: idsOf(links), evidence: idsOf(evidence), relations: idsOf(relations) },
      });
      // Somebody wrote one of the chains anew before its claim was locked: that link is no longer there to move.
      if (moved < links.length) throw conflict("chain");
      const { id, version } = source;
      const data = { version: { increment: 1 } };
      const { count } = await work.tx.source.updateMany({ where: { id, version }, data });
      if (count === 0) throw conflict("source");
    },
  });
}

async function prepareTarget(
  { tx, now, record }: Work,
  { into, names, source }: LoadedSplit,
  { id, name, kind, folded }: Target,
): Promise<void> {
  if (into) {
    await tx.source.update({ where: { id }, data: { version: { increment: 1 } } });
    return;
  }
  await tx.source.create({
    data: { id, name, kind, folded, checked: true, canonicalId: id, createdAt: now },
  });
  if (!names.some((one) => one.folded === folded)) {
    const own = { name, folded, language: null, since: null, until: null };
    await addNames(tx, { names: [{ ...own, sourceId: id }], now });
  }
  const takenOutOf = formatReference("S", source.ref);
  await record({ kind: "SourceCreated", entity: "source", entityId: id, after: { name, kind, takenOutOf } });
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

async function saveSplit(
  { tx, now, record }: Work,
  { source, into, names, links, evidence, relations }: LoadedSplit,
  { target, reason }: { target: Target; reason: string },
): Promise<string> {
  const id = newId();
  await tx.sourceSplit.create({
    data: {
      ...{ id, sourceId: source.id, splitOffId: target.id, isNew: into === null, reason, createdAt: now },
      ...{ aliasIds: idsOf(names), relationIds: idsOf(relations) },
      ...{ linkIds: idsOf(links), evidenceIds: idsOf(evidence) },
    },
  });
  const moved = {
    names: names.map(({ name }) => name),
    claims: [...new Set([...links, ...evidence].map(({ claimRef }) => formatReference("C", claimRef)))],
    links: links.length,
    evidence: evidence.length,
    relations: relations.length,
  };
  const split = { kind: "SourceSplit", entity: "source", reason } as const;
  const seenAs = { id: target.id, name: target.name, isNew: into === null };
  await record({ ...split, entityId: source.id, after: { into: seenAs, ...moved } });
  // A new source has the event of its making; one that was there changed too.
  const takenOutOf = formatReference("S", source.ref);
  if (into) await record({ ...split, entityId: into.id, after: { takenOutOf, ...moved } });
  return id;
}
