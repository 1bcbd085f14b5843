import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AliasPatch, AliasRemoval, NewAliasInput } from "@/domain/sources/alias-schema";
import { checkAlias, checkAliasOwner } from "@/domain/sources/check-alias";
import { foldName } from "@/domain/sources/fold-name";
import type { FoldedName, SourceName } from "@/domain/sources/names";
import { conflict, notFound } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { transact, type Work } from "@/server/transact";
import { lockSource, toSourceName } from "../load-source";
import { checkAliasesAreFree } from "../save-names";
import { lockNames } from "../store";

/** One of the other names of a source. */
interface NamedAlias {
  source: string;
  aliasId: string;
}

/** Gives a source one more name. Gives the id of the name. */
export function addAlias(
  actor: Actor,
  idOrRef: string,
  { version, ...given }: NewAliasInput,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.edit");
    const owner = await lockOwner(work.tx, idOrRef, given.name);
    const name = { ...given, folded: foldName(given.name) };
    const allowed = await checkName(work.tx, owner, { name, aliasId: null, was: null });
    if (!allowed.ok) return allowed;

    const id = newId();
    await work.tx.sourceAlias.create({
      data: { id, sourceId: owner.id, ...toStored(name), createdAt: work.now },
    });
    await saveOwner(work, owner, version);
    await work.record({ kind: "AliasSaved", entity: "source", entityId: owner.id, after: given });
    return ok({ id });
  });
}

/** Changes one of the other names of a source. A conflict when somebody changed the source since `version` was read. */
export function changeAlias(
  actor: Actor,
  { source, aliasId }: NamedAlias,
  { version, ...changes }: AliasPatch,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.edit");
    const owner = await lockOwner(work.tx, source, changes.name);
    const before = await loadAlias(work.tx, owner, aliasId);
    const after = { ...before, ...changes };
    const name = { ...after, folded: foldName(after.name) };
    const allowed = await checkName(work.tx, owner, { name, aliasId, was: foldName(before.name) });
    if (!allowed.ok) return allowed;

    await work.tx.sourceAlias.update({ where: { id: aliasId }, data: toStored(name) });
    await saveOwner(work, owner, version);
    await work.record({
      kind: "AliasSaved",
      entity: "source",
      entityId: owner.id,
      before: { ...before },
      after,
    });
    return ok({ id: aliasId });
  });
}

/** Takes one of the other names of a source away. Chains keep what was printed. */
export function removeAlias(
  actor: Actor,
  { source, aliasId }: NamedAlias,
  { version, reason }: AliasRemoval,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.edit");
    const owner = await lockOwner(work.tx, source);
    const before = await loadAlias(work.tx, owner, aliasId);
    const allowed = checkAliasOwner(owner);
    if (!allowed.ok) return allowed;

    await work.tx.sourceAlias.delete({ where: { id: aliasId } });
    await saveOwner(work, owner, version);
    await work.record({
      ...{ kind: "AliasRemoved", entity: "source", entityId: owner.id },
      ...{ before: { ...before }, reason },
    });
    return ok({ id: aliasId });
  });
}

type Owner = Awaited<ReturnType<typeof lockOwner>>;

/**
 * The source, held until the transaction ends, so that who comes second sees what the first one did. A name it is to have
 * is held before it, in the order of every command that gives names.
 */
async function lockOwner(tx: Database, idOrRef: string, name?: string) {
  if (name !== undefined) await lockNames(tx, [` ${foldName(name)}`]);
  const owner = await tx.source.findUnique({
    where: { id: await lockSource(tx, idOrRef) },
    select: {
      ...{ id: true, kind: true, folded: true, version: true },
      mergedInto: { select: { ref: true, name: true } },
    },
  });
  if (!owner) throw notFound("source");
  return owner;
}

/** One of its other names; its own is changed with the source. */
async function loadAlias(tx: Database, { id: sourceId, folded }: Owner, id: string): Promise<SourceName> {
  const alias = await tx.sourceAlias.findFirst({ where: { id, sourceId, folded: { not: folded } } });
  if (!alias) throw notFound("name");
  return toSourceName(alias);
}

interface NameToCheck {
  name: FoldedName;
  /** The alias that is to be called so, and what it was found by; null for a new one. */
  aliasId: string | null;
  was: string | null;
}

/** A name that was there stays, whoever else has it. */
async function checkName(
  tx: Database,
  owner: Owner,
  { name, aliasId, was }: NameToCheck,
): Promise<Result<null>> {
  const { folded } = name;
  const others = aliasId === null ? {} : { id: { not: aliasId } };
  const twin = await tx.sourceAlias.findFirst({ where: { sourceId: owner.id, folded, ...others } });
  const allowed = checkAlias(owner, { ...name, twin: twin?.name ?? null });
  if (!allowed.ok || folded === was) return allowed;

  const free = await checkAliasesAreFree(tx, { names: [name], sourceId: owner.id });
  return free.ok ? free : { ok: false, error: { ...free.error, field: "name" } };
}

function toStored({ name, folded, language, since, until }: FoldedName) {
  return { name, folded, language, validFrom: since, validTo: until };
}

async function saveOwner({ tx }: Work, { id }: Owner, version: number): Promise<void> {
  const data = { version: { increment: 1 } };
  const { count } = await tx.source.updateMany({ where: { id, version }, data });
  if (count === 0) throw conflict("source");
}
