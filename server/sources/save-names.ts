import "server-only";
import type { FoldedName } from "@/domain/sources/names";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Result, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";
import { lockNames } from "./store";

/** What a source is to be called, and which one it is; null for one that is still to be made. */
interface OwnName {
  folded: string;
  sourceId: string | null;
}

/**
 * Whether a named source may be called so: two that stand for themselves never have one name, or nobody could tell which
 * is meant.
 */
export async function checkNameIsFree(tx: Database, own: OwnName): Promise<Result<null>> {
  const other = await findNamesake(tx, own);
  if (other === null) return ok(null);
  return refuse("name_taken", `${other} has this name. Tell the two apart, or use that one.`, "name");
}

/** As {@link checkNameIsFree}, for a source that has its name and is to stand for itself again. */
export async function checkNameIsStillFree(tx: Database, own: OwnName): Promise<Result<null>> {
  const other = await findNamesake(tx, own);
  if (other === null) return ok(null);
  const message = `${other} has this name by now. Give that one another name first, then undo the merge.`;
  return refuse("name_taken", message);
}

/** Whether a source may be given this name for its own: nobody else is called so, and nobody else has it for an alias. */
export async function checkOwnName(
  tx: Database,
  { name, sourceId }: { name: FoldedName; sourceId: string | null },
): Promise<Result<null>> {
  const free = await checkNameIsFree(tx, { folded: name.folded, sourceId });
  if (!free.ok) return free;

  const holder = await findHolder(tx, { names: [name], sourceId });
  if (holder === null) return ok(null);
  const message = `"${name.name}" is a name of ${holder.called}. Use that one, or choose another name.`;
  return refuse("name_taken", message, "name");
}

/** The other source that stands for itself and is called so, as people call it. */
async function findNamesake(tx: Database, { folded, sourceId }: OwnName): Promise<string | null> {
  await lockNames(tx, [` ${folded}`]);
  const other = await tx.source.findFirst({
    where: { folded, articleId: null, mergedIntoId: null, ...(sourceId ? { id: { not: sourceId } } : {}) },
    select: { ref: true, name: true },
  });
  return other && `${formatReference("S", other.ref)} ${other.name}`;
}

/**
 * Whether nobody else is called by any of these names: an alias that means two sources means neither. What is merged into
 * the source may have it.
 */
export async function checkAliasesAreFree(tx: Database, given: GivenNames): Promise<Result<null>> {
  const holder = await findHolder(tx, given);
  if (holder === null) return ok(null);

  const alias = given.names.find((one) => one.folded === holder.folded)?.name ?? holder.folded;
  const message = `"${alias}" is a name of ${holder.called}. Leave it out, or merge the two.`;
  return refuse("alias_taken", message, "aliases");
}

/** Names that a source is to have, and which one it is; null for one that is still to be made. */
interface GivenNames {
  names: readonly FoldedName[];
  sourceId: string | null;
}

/** The other source that has one of these names, as people call it, and that name in its folded form. */
async function findHolder(
  tx: Database,
  { names, sourceId }: GivenNames,
): Promise<{ called: string; folded: string } | null> {
  const folded = names.map((one) => one.folded);
  await lockNames(
    tx,
    folded.map((one) => ` ${one}`),
  );
  const [taken] = await tx.$queryRaw<{ ref: number; name: string; folded: string }[]>`
    SELECT c.ref, c.name, a.folded FROM source_aliases a
      JOIN sources s ON s.id = a.source_id JOIN sources c ON c.id = s.canonical_id
    WHERE a.folded = ANY(${folded}::text[])
      AND c.id IS DISTINCT FROM (SELECT own.canonical_id FROM sources own WHERE own.id = ${sourceId}::uuid)
    ORDER BY c.checked DESC, c.ref LIMIT 1`;
  if (!taken) return null;
  return { called: `${formatReference("S", taken.ref)} ${taken.name}`, folded: taken.folded };
}

/** Writes the names of a source in place of those it had; a name that stays keeps its row. Two statements. */
export async function saveNames(
  tx: Database,
  { sourceId, names, now }: { sourceId: string; names: readonly FoldedName[]; now: Date },
): Promise<void> {
  await tx.sourceAlias.deleteMany({
    where: { sourceId, folded: { notIn: names.map(({ folded }) => folded) } },
  });
  await addNames(tx, { names: names.map((one) => ({ ...one, sourceId })), now });
}

/** A name with the source it is to be one of. */
export type OwnedName = FoldedName & { sourceId: string };

/** Writes these names of sources; one that is there under the same folded form is written anew. One statement. */
export async function addNames(
  tx: Database,
  { names, now }: { names: readonly OwnedName[]; now: Date },
): Promise<void> {
  const rows = names.map((one) => ({ id: newId(), ...one }));
  await tx.$executeRaw`
    INSERT INTO source_aliases (id, source_id, name, folded, language, valid_from, valid_to, created_at)
    SELECT id, "sourceId", name, folded, language, since, until, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS given(id uuid, "sourceId" uuid, name text, folded text, language text, since text, until text)
    ON CONFLICT (source_id, folded) DO UPDATE SET name = excluded.name, language = excluded.language,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
}
