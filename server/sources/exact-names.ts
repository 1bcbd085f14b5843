import "server-only";
import { chooseExact, standIn } from "@/domain/sources/choose-exact";
import { foldName } from "@/domain/sources/fold-name";
import type { SourceKind } from "@/domain/sources/source-kind";
import type { Database } from "@/server/database/client";

/** A source as a chain, an outlet or a combobox needs it. */
export interface SourceBrief {
  id: string;
  ref: number;
  name: string;
  kind: SourceKind;
  checked: boolean;
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

/** A printed name with what it is found by: its folded form, and its article for an unnamed source. */
export interface KeyedName extends SourceToResolve {
  /** Equal for two names that mean the same source. */
  key: string;
  folded: string;
  /** The article an unnamed source belongs to; null for a named one. */
  owner: string | null;
}

/** What a name is found by. Throws for an unnamed source without its article. */
export function toKeyedName(wanted: SourceToResolve): KeyedName {
  const { name, unnamed, articleId } = wanted;
  if (unnamed && articleId === undefined) {
    throw new Error(`"${name}" is unnamed and has to belong to an article`);
  }
  const folded = foldName(name);
  const owner = unnamed ? (articleId?.toLowerCase() ?? null) : null;
  return { ...wanted, folded, owner, key: keyOf(owner, folded) };
}

/** The source that each name exactly means, by key, in one statement. Names that mean none are left out. */
export async function findExactNames(
  tx: Database,
  names: readonly KeyedName[],
): Promise<Map<string, SourceBrief>> {
  const named = names.filter(({ owner }) => owner === null);
  const unnamed = names.filter(({ owner }) => owner !== null);
  const rows = await tx.$queryRaw<Match[]>`
    SELECT DISTINCT NULL::text AS owner, a.folded, c.id, c.ref, c.name, c.kind::text AS kind, c.checked
    FROM source_aliases a JOIN sources s ON s.id = a.source_id JOIN sources c ON c.id = s.canonical_id
    WHERE a.folded = ANY(${named.map(({ folded }) => folded)}::text[])
    UNION
    SELECT s.article_id::text, s.folded, s.id, s.ref, s.name, s.kind::text, s.checked
    FROM unnest(${unnamed.map(({ owner }) => owner)}::uuid[], ${unnamed.map(({ folded }) => folded)}::text[])
      AS described(article_id, folded) JOIN sources s USING (article_id, folded)`;
  return chosenByKey(rows);
}

interface Match extends SourceBrief {
  owner: string | null;
  folded: string;
}

/** The words of an unnamed source were described by one article: the oldest source of theirs is meant. */
function chosenByKey(matches: readonly Match[]): Map<string, SourceBrief> {
  const candidates = new Map<string, SourceBrief[]>();
  for (const { owner, folded, ...source } of matches) {
    const key = keyOf(owner, folded);
    candidates.set(key, [...(candidates.get(key) ?? []), source]);
  }

  const chosen = new Map<string, SourceBrief>();
  for (const [key, sources] of candidates) {
    const source = chooseExact(sources) ?? standIn(sources);
    if (source) chosen.set(key, source);
  }
  return chosen;
}

function keyOf(owner: string | null, folded: string): string {
  return `${owner ?? ""} ${folded}`;
}
