import { isInOrder, type Period } from "@/domain/sources/period";
import type { SourceKind } from "@/domain/sources/source-kind";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** Why another name of a source can't be saved or taken away. */
export type AliasRefusal =
  | "merged_source"
  | "unnamed_source"
  | "own_name"
  | "period_upside_down"
  | "duplicate_alias";

/** The source whose names change. */
export interface AliasOwner {
  kind: SourceKind;
  folded: string;
  mergedInto: { ref: number; name: string } | null;
}

/** A name as somebody wants it, and the name of the same source that folds like it already; null where none does. */
export interface AliasToCheck extends Period {
  name: string;
  folded: string;
  twin: string | null;
}

/**
 * Whether the other names of a source may change at all. In this order: it is not merged, since its names then mean what it
 * is merged into; and it is named.
 */
export function checkAliasOwner({ kind, mergedInto }: AliasOwner): Result<null, Refusal<AliasRefusal>> {
  if (mergedInto) {
    const into = `${formatReference("S", mergedInto.ref)} ${mergedInto.name}`;
    return refuse("merged_source", `This source is merged into ${into}. Change that one, or undo the merge.`);
  }
  return kind === "unnamed"
    ? refuse("unnamed_source", "An unnamed source has no aliases.", "name")
    : ok(null);
}

/**
 * Whether a source may be called so besides. In this order: its names may change; the name is not its own already; no other
 * name of it counts as the same; and the days are in order.
 */
export function checkAlias(owner: AliasOwner, alias: AliasToCheck): Result<null, Refusal<AliasRefusal>> {
  const allowed = checkAliasOwner(owner);
  if (!allowed.ok) return allowed;
  if (alias.folded === owner.folded) {
    return refuse("own_name", "This counts as its own name. Rename the source instead.", "name");
  }
  if (alias.twin !== null) {
    return refuse("duplicate_alias", `"${alias.name}" counts as the same name as "${alias.twin}".`, "name");
  }
  return isInOrder(alias)
    ? ok(null)
    : refuse("period_upside_down", "It can’t end before it starts.", "until");
}
