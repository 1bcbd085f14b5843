import type { Relation, RelationKind } from "@/domain/sources/relation";

/**
 * A relation written as "sana state_run_by syria 1965-01-01..2024-12-08"; the dates may be left out, or one of them. Ids
 * and names are the words as written.
 */
export function aTie(written: string): Relation {
  const [fromId = "", kind = "", toId = "", dates = ".."] = written.split(" ");
  const [since = "", until = ""] = dates.split("..");
  return {
    id: written,
    kind: kind as RelationKind,
    ...{ fromId, toId, fromName: fromId, toName: toId },
    since: since || null,
    until: until || null,
    citation: "a book",
  };
}
