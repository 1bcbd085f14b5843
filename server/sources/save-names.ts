import "server-only";
import type { FoldedName } from "@/domain/sources/names";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Result, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";
import { lockNames } from "./store";

/**
 * Whether a named source may be called so: two that stand for themselves never have one name, or nobody could tell which
 * is meant. Aliases may coincide; what they mean is then left to a person.
 */
export async function checkNameIsFree(
  tx: Database,
  { folded, sourceId }: { folded: string; sourceId: string | null },
): Promise<Result<null>> {
  await lockNames(tx, [` ${folded}`]);
  const other = await tx.source.findFirst({
    where: { folded, articleId: null, mergedIntoId: null, ...(sourceId ? { id: { not: sourceId } } : {}) },
    select: { ref: true, name: true },
  });
  if (!other) return ok(null);

  const called = `${formatReference("S", other.ref)} ${other.name}`;
  return refuse("name_taken", `${called} has this name. Tell the two apart, or use that one.`, "name");
}

/**
 * Whether nobody else is called by any of these names: an alias that means two sources means neither. What is merged into
 * the source may have it.
 */
export async function checkAliasesAreFree(
  tx: Database,
  { names, sourceId }: { names: readonly FoldedName[]; sourceId: string | null },
): Promise<Result<null>> {
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
  if (!taken) return ok(null);

  const alias = names.find((one) => one.folded === taken.folded)?.name ?? taken.folded;
  const called = `${formatReference("S", taken.ref)} ${taken.name}`;
  const message = `"${alias}" is a name of ${called}. Leave it out, or merge the two.`;
  return refuse("alias_taken", message, "aliases");
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
