import "server-only";
import { isOffered } from "@/domain/claims/matching/offer";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { type Alike, type Asked, type Matched, rank } from "./match";
import type { MatchView } from "./views";

/** More than a person looks through. */
const MOST_OFFERED = 5;

/** What a person is asked about each: the likely same claims, strongest first, in words; none that was told apart. One statement. */
export async function offerMatches(db: Database, alike: readonly Alike<Asked>[]): Promise<MatchView[][]> {
  const offered = alike.map((one) =>
    rank(one)
      .filter(({ candidate, comparison }) => !candidate.apart && isOffered(comparison))
      .slice(0, MOST_OFFERED),
  );
  const ids = new Set(offered.flat().map(({ candidate }) => candidate.id));
  if (ids.size === 0) return alike.map(() => []);

  const briefs = await findBriefs(db, [...ids]);
  return offered.map((matched) => matched.flatMap((one) => present(one, briefs)));
}

function present(
  { candidate, comparison }: Matched,
  briefs: ReadonlyMap<string, MatchView["claim"]>,
): MatchView[] {
  const claim = briefs.get(candidate.id);
  if (!claim) return [];
  const { score, shared, against } = comparison;
  return [{ claim, score, shared: shared.map(inWords), against: against.map(inWords) }];
}

const inWords = ({ words }: { words: string }) => words;

interface BriefRow {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  outlets: string[];
}

async function findBriefs(db: Database, ids: string[]): Promise<Map<string, MatchView["claim"]>> {
  const rows = await db.$queryRaw<BriefRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, c.standing::text AS standing, ARRAY (
      SELECT DISTINCT outlet.name FROM appearances a JOIN articles ar ON ar.id = a.article_id
        JOIN sources own ON own.id = ar.outlet_id JOIN sources outlet ON outlet.id = own.canonical_id
      WHERE a.claim_id = c.id ORDER BY 1) AS outlets
    FROM claims c WHERE c.id = ANY (${ids}::uuid[])`);
  return new Map(rows.map(({ ref, ...row }) => [row.id, { ref: formatReference("C", ref), ...row }]));
}
