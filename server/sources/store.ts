import "server-only";
import { chooseExact, standIn } from "@/domain/sources/choose-exact";
import { foldName } from "@/domain/sources/fold-name";
import type { SourceKind } from "@/domain/sources/source-kind";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";

/** A source as a chain, an outlet or a combobox needs it. */
export interface SourceBrief {
  id: string;
  ref: number;
  name: string;
  kind: SourceKind;
  checked: boolean;
}

/** A source that a name was resolved to; `created` when it was not there before, for the caller to record. */
export interface ResolvedSource extends SourceBrief {
  created: boolean;
}

/** A printed name. An unnamed source belongs to the one article it is described in, which has to be given for it. */
export interface SourceToResolve {
  name: string;
  /** The kind of a source that has to be made; a person unless said. */
  kind?: SourceKind;
  unnamed?: boolean;
  articleId?: string;
  now: Date;
}

/**
 * The source that exactly carries this name or alias, merges followed; else a new unchecked one. Near names are never
 * taken. Two transactions that meet on a new name make one source.
 */
export async function resolveOrCreateSource(tx: Database, wanted: SourceToResolve): Promise<ResolvedSource> {
  const folded = foldName(wanted.name);
  const articleId = articleOf(wanted);
  const find = () => (articleId === null ? findNamed(tx, folded) : findUnnamed(tx, articleId, folded));

  const known = await find();
  if (known) return { ...known, created: false };

  await lockName(tx, `${articleId ?? ""} ${folded}`);
  const meanwhile = await find();
  if (meanwhile) return { ...meanwhile, created: false };
  return { ...(await createUnchecked(tx, wanted, articleId)), created: true };
}

/** The article an unnamed source belongs to; null for a named one. */
function articleOf({ unnamed, articleId, name }: SourceToResolve): string | null {
  if (!unnamed) return null;
  if (articleId === undefined) throw new Error(`"${name}" is unnamed and has to belong to an article`);
  return articleId;
}

/** The ids of the source a reader would be shown for this one, and of everything merged into that. */
export async function sourceFamily(tx: Database, sourceId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT member.id FROM sources one JOIN sources member ON member.canonical_id = one.canonical_id
    WHERE one.id = ${sourceId}::uuid ORDER BY member.id`;
  return rows.map(({ id }) => id);
}

async function findUnnamed(tx: Database, articleId: string, folded: string): Promise<SourceBrief | null> {
  return tx.source.findFirst({ where: { articleId, folded }, orderBy: { ref: "asc" }, select: BRIEF });
}

async function findNamed(tx: Database, folded: string): Promise<SourceBrief | null> {
  const found = await tx.$queryRaw<SourceBrief[]>`
    SELECT DISTINCT c.id, c.ref, c.name, c.kind::text AS kind, c.checked
    FROM source_aliases a JOIN sources s ON s.id = a.source_id JOIN sources c ON c.id = s.canonical_id
    WHERE a.folded = ${folded}`;
  return chooseExact(found) ?? standIn(found);
}

/** Makes everybody else who is about to use this folded name for a new source wait until the transaction ends. */
export async function lockName(tx: Database, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`source ${name}`}, 0))`;
}

async function createUnchecked(
  tx: Database,
  wanted: SourceToResolve,
  articleId: string | null,
): Promise<SourceBrief> {
  const id = newId();
  const name = wanted.name.trim();
  const folded = foldName(name);
  const createdAt = wanted.now;
  // Every name of a named source is an alias, the first one included, so that one index finds it.
  const aliases = articleId === null ? { create: { id: newId(), name, folded, createdAt } } : {};
  return tx.source.create({
    data: {
      id,
      name,
      folded,
      kind: articleId === null ? (wanted.kind ?? "person") : "unnamed",
      articleId,
      checked: false,
      canonicalId: id,
      createdAt,
      aliases,
    },
    select: BRIEF,
  });
}

const BRIEF = { id: true, ref: true, name: true, kind: true, checked: true } as const;
