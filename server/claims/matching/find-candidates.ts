import "server-only";
import {
  type Budget,
  type Conjunction,
  chooseConjunctions,
  type Term,
} from "@/domain/claims/matching/choose-terms";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { groupBy } from "@/lib/group-by";
import type { Database } from "@/server/database/client";
import { quotedWord } from "@/server/database/full-text";

/** A claim that may be the same, before it is compared. */
export interface Candidate {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  publishedAt: Date | null;
  /** Whether a person said that it is not the same. */
  apart: boolean;
}

/** Whether days may be counted from when the article in alias `ar` came out (`momentOfDay` says so elsewhere). */
export const DAY_IS_KNOWN = Prisma.sql`ar.published_at_precision IN ('minute', 'day')`;

/** A claim's words as the desk knows them, and the query they make; null when it has no word to look for. */
export interface Lookup {
  terms: Term[];
  tsquery: string | null;
  claims: number;
}

interface WordRow {
  at: number;
  word: string;
  share: number | null;
  spellings: string[] | null;
  claims: number;
}

/** From this likeness on, another word may be another spelling of a rare one. */
const NEAR_SPELLING = 0.4;
/** A word that the statistics don't list is rarer than those they do. */
const UNLISTED_SHARE = 0.0002;
const CANDIDATES = 60;
const COST = { perConjunction: 500, inAll: 2000 };
/** Statistics can be old: never more claims than this are weighed. */
const MOST_WEIGHED = 4000;
/** Fewer claims than this need no choosing. */
const SMALL_DESK = 2000;

/**
 * The words of statements, how many claims hold each by the database's own statistics, and near spellings of those that
 * few hold; a lookup a statement, in order. One statement to the database, however many there are.
 */
export async function readLookups(db: Database, statements: readonly string[]): Promise<Lookup[]> {
  const rows = await db.$queryRaw<WordRow[]>(Prisma.sql`
    WITH listed AS (
      SELECT l.word, l.share FROM pg_stats s,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS l(word, share)
      WHERE s.schemaname = 'public' AND s.tablename = 'claims' AND s.attname = 'search' AND l.word IS NOT NULL)
    SELECT asked.at::int AS at, w.lexeme AS word, listed.share::float8 AS share,
      (SELECT greatest(reltuples, 0)::float8 FROM pg_class WHERE oid = 'claims'::regclass) AS claims,
      CASE WHEN listed.share IS NULL AND char_length(w.lexeme) >= 5 AND w.lexeme !~ '[0-9]' THEN (
        SELECT array_agg(near.word) FROM (
          SELECT c.word FROM claim_words c WHERE c.word % w.lexeme AND c.word <> w.lexeme
            AND similarity(c.word, w.lexeme) >= ${NEAR_SPELLING}
          ORDER BY similarity(c.word, w.lexeme) DESC LIMIT 3) near) END AS spellings
    FROM unnest(${[...statements]}::text[]) WITH ORDINALITY AS asked(statement, at),
      unnest(to_tsvector('simple'::regconfig, sayso_fold(asked.statement))) w LEFT JOIN listed ON listed.word = w.lexeme
    ORDER BY asked.at, w.lexeme`);
  const claims = Math.max(rows[0]?.claims ?? 0, 1);
  const byStatement = groupBy(rows, ({ at }) => at);
  return statements.map((_, i) => {
    const terms = (byStatement.get(i + 1) ?? []).map((row) => toTerm(row, claims));
    return { terms, tsquery: toQuery(terms, { ...COST, claims }), claims };
  });
}

function toTerm({ word, share, spellings }: WordRow, claims: number): Term {
  return { spellings: [word, ...(spellings ?? [])], expected: (share ?? UNLISTED_SHARE) * claims };
}

/** On a small desk any word will do; on a large one the budget decides. */
function toQuery(terms: readonly Term[], budget: Budget): string | null {
  const small = terms.filter(({ spellings: [word] }) => word !== undefined && word.length > 2);
  const chosen: Conjunction[] =
    budget.claims < SMALL_DESK ? small.map((term) => [term]) : chooseConjunctions(terms, budget);
  if (chosen.length === 0) return null;
  return chosen.map((terms) => `(${terms.map(anySpelling).join(" & ")})`).join(" | ");
}

function anySpelling({ spellings }: Term): string {
  return `(${spellings.map(quotedWord).join(" | ")})`;
}

/** What is asked about: left out of its own candidates, and told apart from some of them. */
export interface Without {
  claimId: string | null;
  suggestionIds: readonly string[];
}

/** What candidates are looked for. */
export interface Sought {
  lookup: Lookup;
  without: Without;
}

/**
 * The claims that share the most telling words with each of what is sought, best first, in its order. One statement to the
 * database, however many are sought; none when none has a word to look for.
 */
export async function findCandidates(db: Database, sought: readonly Sought[]): Promise<Candidate[][]> {
  const queries = sought.flatMap(({ lookup, without }, at) =>
    lookup.tsquery === null ? [] : [Prisma.sql`(${candidateQuery({ lookup, without }, at)})`],
  );
  if (queries.length === 0) return sought.map(() => []);
  const rows = await db.$queryRaw<(Candidate & { at: number })[]>(Prisma.join(queries, " UNION ALL "));
  const found = groupBy(rows, ({ at }) => at);
  return sought.map((_, at) => (found.get(at) ?? []).map(({ at: _at, ...candidate }) => candidate));
}

/** The candidates of one, as `at`. */
function candidateQuery({ lookup, without }: Sought, at: number): Prisma.Sql {
  const { tsquery, terms, claims } = lookup;
  return Prisma.sql`
    WITH met AS MATERIALIZED (
      SELECT c.id, c.search FROM claims c WHERE c.search @@ ${tsquery}::tsquery AND c.withdrawn_at IS NULL
      LIMIT ${MOST_WEIGHED}),
    ranked AS MATERIALIZED (
      SELECT met.id, ${likeness(terms, claims)} AS likeness FROM met
      WHERE met.id IS DISTINCT FROM ${without.claimId}::uuid ORDER BY likeness DESC, met.id DESC LIMIT ${CANDIDATES})
    SELECT ${at}::int AS at, c.id, c.ref, c.statement, c.standing::text AS standing, first.published_at AS "publishedAt",
      ${isApart(without)} AS apart
    FROM ranked JOIN claims c ON c.id = ranked.id LEFT JOIN LATERAL (
      SELECT min(ar.published_at) AS published_at FROM appearances a JOIN articles ar ON ar.id = a.article_id
      WHERE a.claim_id = c.id AND ${DAY_IS_KNOWN}) first ON true
    ORDER BY ranked.likeness DESC, ranked.id DESC`;
}

/** The rarer a shared word, the more it tells. */
function likeness(terms: readonly Term[], claims: number): Prisma.Sql {
  const rarest = [...terms].sort((a, b) => a.expected - b.expected).slice(0, 12);
  const parts = rarest.map((term) => {
    const weight = Math.log((claims + 1) / (term.expected + 0.5));
    return Prisma.sql`CASE WHEN met.search @@ ${anySpelling(term)}::tsquery THEN ${Math.max(weight, 0.01)}::float8 ELSE 0 END`;
  });
  return Prisma.join(parts, " + ");
}

function isApart({ claimId, suggestionIds }: Without): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM distinctions d WHERE (d.claim_id = c.id
        AND (d.other_claim_id = ${claimId}::uuid OR d.suggestion_id = ANY (${[...suggestionIds]}::uuid[])))
      OR (d.other_claim_id = c.id AND d.claim_id = ${claimId}::uuid)
      OR (d.claim_id = ${claimId}::uuid AND d.suggestion_id IN (
        SELECT a.suggestion_id FROM appearances a WHERE a.claim_id = c.id)))`;
}
