import type { AuditEntry, Json } from "@/domain/audit/event";
import type { SourcePatch } from "@/domain/sources/schema";
import { type LoadedSource, type StoredName, toSourceName } from "./load-source";

type Changes = Record<string, Json>;

/** Says whether the patch gives the source another grade than it has. */
export function isRegraded(source: LoadedSource, patch: SourcePatch): boolean {
  return patch.reliability !== undefined && patch.reliability !== source.reliability;
}

/** A source with the names that it had; none of them where they stay as they are. */
export type NamedSource = LoadedSource & { names: readonly StoredName[] };

/** What a patch is recorded as: changed data, a confirmation and a grade are events of their own. */
export function sourceEvents(source: NamedSource, patch: SourcePatch): AuditEntry[] {
  const reason = patch.reason ?? null;
  return [...editEvents(source, patch), ...confirmEvents(source, patch), ...gradeEvents(source, patch)].map(
    (change) => ({ ...change, entity: "source", entityId: source.id, reason }),
  );
}

type Change = Pick<AuditEntry, "kind" | "before" | "after">;

function editEvents(source: NamedSource, patch: SourcePatch): Change[] {
  const { version, reason, reliability, checked, ...after } = patch;
  if (Object.keys(after).length === 0) return [];

  const had: Changes = {
    name: source.name,
    kind: source.kind,
    country: source.country,
    homepage: source.homepage,
    wikidataId: source.wikidataId,
    citation: source.citation,
    aliases: source.names
      .filter((alias) => alias.folded !== source.folded)
      .map((alias) => ({ ...toSourceName(alias) })),
  };
  const before = Object.fromEntries(Object.entries(had).filter(([key]) => key in after));
  return [{ kind: "SourceEdited", before, after }];
}

function confirmEvents(source: LoadedSource, { checked }: SourcePatch): Change[] {
  if (checked === undefined || checked === source.checked) return [];
  const kind = checked ? "SourceConfirmed" : "SourceEdited";
  return [{ kind, before: { checked: source.checked }, after: { checked } }];
}

function gradeEvents(source: LoadedSource, patch: SourcePatch): Change[] {
  const { reliability } = patch;
  if (reliability === undefined || !isRegraded(source, patch)) return [];
  return [{ kind: "SourceGraded", before: { reliability: source.reliability }, after: { reliability } }];
}
