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

/** Writes the names of a source in place of those it had. */
export async function saveNames(
  tx: Database,
  { sourceId, names, now }: { sourceId: string; names: FoldedName[]; now: Date },
): Promise<void> {
  await tx.sourceAlias.deleteMany({ where: { sourceId } });
  await tx.sourceAlias.createMany({
    data: names.map(({ name, folded, language }) => ({
      id: newId(),
      sourceId,
      name,
      folded,
      language,
      createdAt: now,
    })),
  });
}
