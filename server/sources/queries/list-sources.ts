import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { SourceFilter } from "@/domain/sources/filter";
import { foldName } from "@/domain/sources/fold-name";
import type { Reliability } from "@/domain/sources/reliability";
import { Prisma } from "@/generated/prisma/client";
import { parseCursor } from "@/lib/cursor";
import { type Page, toPage } from "@/lib/page";
import { formatReference, parseReference } from "@/lib/reference";
import { read } from "@/server/read";
import type { SourceBrief } from "../exact-names";
import { namesSounding } from "../names-sounding";
import type { SourceListItem } from "../views";

interface SourceRow extends SourceBrief {
  country: string | null;
  reliability: Reliability;
  aliases: string[];
}

const ALIASES_SHOWN = 4;
const LIKED = 8;

/** The sources that stand for themselves, newest first, in one statement. One merged away is found by its names as what it became. */
export function listSources(actor: Actor, filter: SourceFilter): Promise<Page<SourceListItem>> {
  return read(actor, "source.read", async (db) => {
    const rows = await db.$queryRaw<SourceRow[]>`
      SELECT s.id, s.ref, s.name, s.kind::text AS kind, s.country, s.reliability::text AS reliability, s.checked,
        ARRAY(SELECT a.name FROM source_aliases a WHERE a.source_id = s.id AND a.folded <> s.folded
              ORDER BY a.id LIMIT ${ALIASES_SHOWN}) AS aliases
      FROM sources s WHERE ${Prisma.join(conditions(filter), " AND ")}
      ORDER BY s.id DESC LIMIT ${filter.limit + 1}`;
    return toPage(rows.map(presentItem), filter.limit);
  });
}

/** The named sources whose names are most like what somebody types, best first, for choosing one. */
export function findSourcesLike(actor: Actor, text: string): Promise<SourceListItem[]> {
  return read(actor, "source.read", async (db) => {
    const folded = foldName(text);
    if (folded === "") return [];
    const rows = await db.$queryRaw<SourceRow[]>`
      SELECT c.id, c.ref, c.name, c.kind::text AS kind, c.country, c.reliability::text AS reliability, c.checked,
        array_agg(DISTINCT a.name) FILTER (WHERE a.folded <> c.folded) AS aliases
      FROM (
        SELECT near.source_id, near.name, near.folded FROM source_aliases near
        WHERE near.folded LIKE ${likePattern(folded)} OR (near.folded % ${folded} OR near.folded %> ${folded})
        UNION
        SELECT other.source_id, other.name, other.folded FROM source_aliases other
        WHERE other.folded IN (${namesSounding(text)})
      ) a JOIN sources s ON s.id = a.source_id JOIN sources c ON c.id = s.canonical_id
      GROUP BY c.id
      ORDER BY bool_or(a.folded = ${folded}) DESC, bool_or(starts_with(a.folded, ${folded})) DESC,
        max(greatest(similarity(${folded}, a.folded), word_similarity(${folded}, a.folded))) DESC, c.checked DESC, c.ref
      LIMIT ${LIKED}`;
    return rows.map(presentItem);
  });
}

function conditions({ q, kind, checked, cursor }: SourceFilter): Prisma.Sql[] {
  return [
    Prisma.sql`s.merged_into_id IS NULL`,
    kind ? Prisma.sql`s.kind = ${kind}::"SourceKind"` : Prisma.sql`s.kind <> 'unnamed'`,
    ...(checked ? [Prisma.sql`s.checked = ${checked === "true"}`] : []),
    ...(q ? [isCalled(q)] : []),
    ...(cursor ? [Prisma.sql`s.id < ${parseCursor(cursor)}::uuid`] : []),
  ];
}

function isCalled(q: string): Prisma.Sql {
  const ref = parseReference("S", q);
  if (ref !== null) {
    return Prisma.sql`s.id = (SELECT named.canonical_id FROM sources named WHERE named.ref = ${ref})`;
  }
  const folded = foldName(q);
  return Prisma.sql`s.id IN (
    SELECT owner.canonical_id FROM source_aliases a JOIN sources owner ON owner.id = a.source_id
      WHERE a.folded LIKE ${likePattern(folded)} OR (a.folded % ${folded} OR a.folded %> ${folded})
    UNION ALL
    SELECT owner.canonical_id FROM source_aliases a JOIN sources owner ON owner.id = a.source_id
      WHERE a.folded IN (${namesSounding(q)})
    UNION ALL
    SELECT described.id FROM sources described
      WHERE described.kind = 'unnamed' AND (described.folded LIKE ${likePattern(folded)} OR described.folded %> ${folded}))`;
}

function likePattern(folded: string): string {
  return `%${folded.replace(/[\\%_]/g, "\\$&")}%`;
}

function presentItem({ ref, aliases, ...row }: SourceRow): SourceListItem {
  return { ...row, ref: formatReference("S", ref), aliases: (aliases ?? []).slice(0, ALIASES_SHOWN) };
}
