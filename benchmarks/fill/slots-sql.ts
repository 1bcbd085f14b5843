import { words } from "./helpers-sql";
import { OUTLETS, REVIEWERS } from "./registry-sql";

/** Code points that a claim's sentence takes in its article, filled up with other words. */
export const SLOT = 100;
/** Held by every second claim. */
export const COMMON_WORD = "forces";
/** Held by one claim in 125. */
export const RARE_WORD = "reservoir";

const FILLER =
  "The account could not be confirmed at once and reports from the ground differ on the hour and the toll";

const STATEMENT = `'At least ' || 2 + pg_temp.bench_pick(n, 1, 60) || ' '
  || pg_temp.bench_word(n, 2, ${words("civilians", "fighters", "soldiers", "medics", "drivers", "residents")})
  || ' were ' || pg_temp.bench_word(n, 3, ${words("killed", "wounded", "captured", "displaced")})
  || ' by ' || pg_temp.bench_word(n, 4, ${words("border", "local", "rebel", "state", "allied")})
  || CASE pg_temp.bench_pick(n, 5, 2) WHEN 0 THEN ' ${COMMON_WORD}' ELSE ' units' END
  || ' near ' || CASE pg_temp.bench_pick(n, 6, 125) WHEN 0 THEN 'the ${RARE_WORD} of ' ELSE '' END
  || pg_temp.bench_word(n, 7, ${words("Halfaya", "Maskan", "Tell Amar", "Qasr Juna", "Wadi Rahim", "Bir Safa")})`;

/** Claims to add: their numbers, from 1, and how many an article holds. */
export interface Batch {
  from: number;
  to: number;
  perArticle: number;
}

/** One row a claim to add, with its sentence, its place in its article and what becomes of it; the tables are filled from it. */
export function slots({ from, to, perArticle }: Batch): string {
  return `CREATE TEMP TABLE slots AS
    SELECT n, (n - 1) % ${perArticle} AS ordinal, n - (n - 1) % ${perArticle} AS article, statement,
      rpad(statement || '. ${FILLER}', ${SLOT - 1}) || CASE n % 3 WHEN 0 THEN E'\\n' ELSE ' ' END AS sentence,
      pg_temp.bench_id('claim', n) AS claim_id, pg_temp.bench_id('appearance', n) AS appearance_id,
      pg_temp.bench_id('article', n - (n - 1) % ${perArticle}) AS article_id,
      pg_temp.bench_id('capture', n - (n - 1) % ${perArticle}) AS capture_id,
      pg_temp.bench_id('outlet', pg_temp.bench_zipf(n - (n - 1) % ${perArticle}, 8, ${OUTLETS})) AS outlet_id,
      pg_temp.bench_id('user', 1 + pg_temp.bench_pick(n, 9, ${REVIEWERS})) AS reviewer_id,
      pg_temp.bench_word(n, 10, ${words(
        ...["unreviewed", "unreviewed", "unreviewed", "unreviewed", "in_review"],
        ...["corroborated", "corroborated", "disputed", "unverifiable", "needs_re_review"],
      )}) AS standing,
      pg_temp.bench_pick(n, 11, 10) AS chain, pg_temp.bench_at(n) AS at
    FROM (SELECT n, ${STATEMENT} AS statement FROM generate_series(${from}::bigint, ${to}) n) s`;
}
