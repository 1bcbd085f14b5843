import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isOffered } from "@/domain/claims/matching/offer";
import type { Wording } from "@/domain/claims/matching/traits";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import type { Without } from "../matching/find-candidates";
import { type Matched, match } from "../matching/match";
import type { MatchView } from "../matching/views";
import { claimIs } from "../store";

/** More than a person looks through. */
const MOST_OFFERED = 5;

interface Subject extends Wording {
  without: Without;
}

/** The claims that are likely the same as a claim, strongest first, with the reasons; none that was told apart. Four statements. */
export function findMatchesOfClaim(actor: Actor, key: string): Promise<MatchView[]> {
  return read(actor, "claim.read", async (db) => offer(db, await claimSubject(db, key)));
}

/** The claims that are likely the same as a suggestion, strongest first. Four statements. */
export function findMatchesOfSuggestion(actor: Actor, suggestionId: string): Promise<MatchView[]> {
  return read(actor, "claim.read", async (db) => offer(db, await suggestionSubject(db, suggestionId)));
}

async function claimSubject(db: Database, key: string): Promise<Subject> {
  const [row] = await db.$queryRaw<(Wording & { id: string; suggestionIds: string[] })[]>(Prisma.sql`
    SELECT c.id, c.statement, min(ar.published_at) AS "publishedAt",
      coalesce(array_agg(a.suggestion_id) FILTER (WHERE a.suggestion_id IS NOT NULL), '{}') AS "suggestionIds"
    FROM claims c LEFT JOIN appearances a ON a.claim_id = c.id LEFT JOIN articles ar ON ar.id = a.article_id
    WHERE ${claimIs(key)} GROUP BY c.id`);
  if (!row) throw notFound("claim");
  const { id: claimId, suggestionIds, ...wording } = row;
  return { ...wording, without: { claimId, suggestionIds } };
}

async function suggestionSubject(db: Database, id: string): Promise<Subject> {
  const row = await db.suggestion.findUnique({
    where: { id },
    select: { statement: true, article: { select: { publishedAt: true } } },
  });
  if (!row) throw notFound("suggestion");
  const { statement, article } = row;
  const without = { claimId: null, suggestionIds: [id] };
  return { statement, publishedAt: article.publishedAt, without };
}

async function offer(db: Database, { without, ...wording }: Subject): Promise<MatchView[]> {
  const matched = await match(db, wording, without);
  const offered = matched.filter(({ comparison }) => isOffered(comparison)).slice(0, MOST_OFFERED);
  if (offered.length === 0) return [];

  const briefs = await findBriefs(db, offered);
  return offered.flatMap(({ candidate, comparison }) => {
    const brief = briefs.get(candidate.id);
    if (!brief) return [];
    const { score, shared, against } = comparison;
    return [{ claim: brief, score, shared: shared.map(inWords), against: against.map(inWords) }];
  });
}

const inWords = ({ words }: { words: string }) => words;

interface BriefRow {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  outlets: string[];
}

async function findBriefs(
  db: Database,
  matched: readonly Matched[],
): Promise<Map<string, MatchView["claim"]>> {
  const ids = matched.map(({ candidate }) => candidate.id);
  const rows = await db.$queryRaw<BriefRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, c.standing::text AS standing, ARRAY (
      SELECT DISTINCT outlet.name FROM appearances a JOIN articles ar ON ar.id = a.article_id
        JOIN sources own ON own.id = ar.outlet_id JOIN sources outlet ON outlet.id = own.canonical_id
      WHERE a.claim_id = c.id ORDER BY 1) AS outlets
    FROM claims c WHERE c.id = ANY (${ids}::uuid[])`);
  return new Map(rows.map(({ ref, ...row }) => [row.id, { ref: formatReference("C", ref), ...row }]));
}
