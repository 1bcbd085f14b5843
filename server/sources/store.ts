import "server-only";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";
import {
  findExactNames,
  type KeyedName,
  type SourceBrief,
  type SourceToResolve,
  toKeyedName,
} from "./exact-names";

/** A source that a name was resolved to; `created` when it was not there before, for the caller to record. */
export interface ResolvedSource extends SourceBrief {
  created: boolean;
}

/** One name, resolved as {@link resolveOrCreateSources} does. */
export async function resolveOrCreateSource(tx: Database, wanted: SourceToResolve): Promise<ResolvedSource> {
  const [source] = await resolveOrCreateSources(tx, [wanted]);
  if (source === undefined) throw new Error(`"${wanted.name}" was not resolved`);
  return source;
}

/**
 * For each name, in order, the source that exactly carries it as a name or alias, merges followed; else a new unchecked
 * one. Near names are never taken. Transactions that meet on new names make one source of each, in whatever order they
 * name them. At most five statements, however many names; a name given twice is `created` once.
 */
export async function resolveOrCreateSources(
  tx: Database,
  wanted: readonly SourceToResolve[],
): Promise<ResolvedSource[]> {
  if (wanted.length === 0) return [];
  const names = wanted.map(toKeyedName);
  const known = await findExactNames(tx, names);
  const made = await makeMissing(tx, onePerKey(names.filter(({ key }) => !known.has(key))));

  return names.map(({ key, name }, index) => {
    const source = known.get(key) ?? made.get(key);
    if (source === undefined) throw new Error(`"${name}" was not resolved`);
    const isFirst = names.findIndex((one) => one.key === key) === index;
    return { created: false, ...source, ...(isFirst ? {} : { created: false }) };
  });
}

/** The ids of the source a reader would be shown for this one, and of everything merged into that. */
export async function sourceFamily(tx: Database, sourceId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT member.id FROM sources one JOIN sources member ON member.canonical_id = one.canonical_id
    WHERE one.id = ${sourceId}::uuid ORDER BY member.id`;
  return rows.map(({ id }) => id);
}

/**
 * Makes everybody else who is about to use these folded names for new sources wait until the transaction ends. The locks
 * are taken in one order, so that two who need the same names never wait for one another.
 */
export async function lockNames(tx: Database, names: readonly string[]): Promise<void> {
  const keys = names.map((name) => `source ${name}`);
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(key) FROM
      (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(${keys}::text[]) AS name ORDER BY key) AS keys`;
}

function onePerKey(names: readonly KeyedName[]): KeyedName[] {
  return [...new Map(names.toReversed().map((name) => [name.key, name])).values()].toReversed();
}

async function makeMissing(
  tx: Database,
  missing: readonly KeyedName[],
): Promise<Map<string, ResolvedSource>> {
  if (missing.length === 0) return new Map();
  const keys = missing.map(({ key }) => key);
  await lockNames(tx, keys);
  const meanwhile = await findExactNames(tx, missing);
  const made = await createUnchecked(
    tx,
    missing.filter(({ key }) => !meanwhile.has(key)),
  );

  const found = [...meanwhile].map(([key, source]) => [key, { ...source, created: false }] as const);
  return new Map([...found, ...made]);
}

async function createUnchecked(
  tx: Database,
  names: readonly KeyedName[],
): Promise<(readonly [string, ResolvedSource])[]> {
  const rows = names.map((wanted) => ({ ...wanted, id: newId(), name: wanted.name.trim() }));
  const made = await tx.source.createManyAndReturn({
    data: rows.map(({ id, name, folded, kind = "person", owner, now }) => ({
      ...{ id, name, folded, articleId: owner, canonicalId: id, createdAt: now },
      kind: owner === null ? kind : "unnamed",
      checked: false,
    })),
    select: BRIEF,
  });
  // Every name of a named source is an alias, the first one included, so that one index finds it.
  await tx.sourceAlias.createMany({
    data: rows
      .filter(({ owner }) => owner === null)
      .map(({ id, name, folded, now }) => ({ id: newId(), sourceId: id, name, folded, createdAt: now })),
  });
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return made.map((source) => [keys.get(source.id) ?? "", { ...source, created: true }]);
}

const BRIEF = { id: true, ref: true, name: true, kind: true, checked: true } as const;
