import "server-only";
import type { Actor } from "@/domain/access/actor";
import { STANDINGS, type Standing } from "@/domain/claims/standing";
import type { StandingCounts } from "@/domain/sources/record";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { toSourceName, whereSource } from "../load-source";
import { presentBrief, type SourceView, warningsOf } from "../views";

/** A source by its id or reference, with everything its page shows. A fixed number of statements, however much there is. */
export function getSource(actor: Actor, idOrRef: string): Promise<SourceView> {
  return read(actor, "source.read", async (db) => {
    const row = await findRow(db, idOrRef);
    return presentSource(row, await countRecord(db, row.id));
  });
}

type SourceRow = Awaited<ReturnType<typeof findRow>>;

/** A source may have thousands of names, and of what was done to it; its page shows the first hundred and counts all. */
const SHOWN = 100;

/** Splits that were not undone. */
const STANDING = { undoneAt: null } as const;

const NAMED = { id: true, ref: true, name: true } as const;

async function findRow(db: Database, idOrRef: string) {
  const row = await db.source.findUnique({
    where: whereSource(idOrRef),
    include: {
      aliases: { orderBy: { id: "asc" }, take: SHOWN + 1 },
      _count: { select: { aliases: true, merged: true, splits: { where: STANDING }, gradeChanges: true } },
      article: { select: { ref: true } },
      mergedInto: { select: NAMED },
      merged: { select: NAMED, orderBy: { ref: "asc" }, take: SHOWN },
      splits: {
        // Nowhere else can a split be undone, and what is to be undone is mostly what was just done.
        ...{ where: STANDING, orderBy: { id: "desc" }, take: SHOWN },
        include: { splitOff: { select: NAMED } },
      },
      splitsOff: {
        ...{ where: { ...STANDING, isNew: true }, take: 1 },
        include: { source: { select: NAMED } },
      },
      gradeChanges: {
        ...{ orderBy: { id: "desc" }, take: SHOWN },
        include: { author: { select: { name: true } } },
      },
    },
  });
  if (!row) throw notFound("source");
  return row;
}

/** How the claims came out for which this source, or what was merged into it, stands as the deepest link in support. */
async function countRecord(db: Database, sourceId: string): Promise<StandingCounts> {
  const rows = await db.$queryRaw<{ standing: Standing; count: number }[]>`
    SELECT c.standing::text AS standing, count(DISTINCT c.id)::int AS count
    FROM sources s JOIN chain_links l ON l.source_id = s.id JOIN claims c ON c.id = l.claim_id
    WHERE s.canonical_id = (SELECT own.canonical_id FROM sources own WHERE own.id = ${sourceId}::uuid)
      AND l.stance IN ('asserts', 'confirms') AND c.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM chain_links d WHERE d.appearance_id = l.appearance_id AND d.position > l.position)
    GROUP BY c.standing`;
  const counts = new Map(rows.map(({ standing, count }) => [standing, count]));
  return Object.fromEntries(STANDINGS.map((one) => [one, counts.get(one) ?? 0])) as StandingCounts;
}

function presentSource(row: SourceRow, record: StandingCounts): SourceView {
  const aliases = row.aliases
    .filter((alias) => alias.folded !== row.folded)
    .slice(0, SHOWN)
    .map((alias) => ({ id: alias.id, ...toSourceName(alias) }));
  return {
    id: row.id,
    ref: formatReference("S", row.ref),
    name: row.name,
    kind: row.kind,
    country: row.country,
    homepage: row.homepage,
    wikidataId: row.wikidataId,
    reliability: row.reliability,
    checked: row.checked,
    retracted:
      row.retractedAt === null
        ? null
        : { at: row.retractedAt.toISOString(), reason: row.retractedReason ?? "" },
    articleRef: row.article ? formatReference("A", row.article.ref) : null,
    mergedInto: row.mergedInto ? presentBrief(row.mergedInto) : null,
    merged: row.merged.map(presentBrief),
    mergedCount: row._count.merged,
    splits: row.splits.map(({ id, splitOff, reason, createdAt }) => ({
      ...{ id, into: presentBrief(splitOff), reason, at: createdAt.toISOString() },
    })),
    splitCount: row._count.splits,
    splitFrom: row.splitsOff[0] ? presentBrief(row.splitsOff[0].source) : null,
    citation: row.citation,
    aliases,
    aliasCount: Math.max(0, row._count.aliases - (row.kind === "unnamed" ? 0 : 1)),
    warnings: warningsOf([row.name, ...aliases.map(({ name }) => name)]),
    grades: row.gradeChanges.map(({ id, before, after, reason, author, at }) => ({
      id,
      before,
      after,
      reason,
      author: author.name,
      at: at.toISOString(),
    })),
    gradeCount: row._count.gradeChanges,
    record,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
  };
}
