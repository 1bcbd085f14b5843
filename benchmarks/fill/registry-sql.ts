/** How many named sources there are of each sort. The lower the number of one, the more often it is cited. */
export const OUTLETS = 50;
export const AGENCIES = 30;
export const ORIGINS = 1920;
export const REVIEWERS = 8;

/** The people and the named sources, once for a desk of any size. Their ids are older than every claim's. */
export const REGISTRY = [
  `INSERT INTO users (id, kind, email, name, roles, created_at)
   SELECT pg_temp.bench_id('user', n), 'person', 'reviewer' || n || '@bench.example', 'Reviewer ' || n,
     '{reviewer}', pg_temp.bench_at(0) FROM generate_series(1, ${REVIEWERS}) n ON CONFLICT DO NOTHING`,
  named("outlet", OUTLETS, "Herald", "outlet"),
  named("agency", AGENCIES, "Agency", "news_agency"),
  named("origin", ORIGINS, "Monitor", "monitor"),
];

function named(key: string, count: number, name: string, kind: string): string {
  return `INSERT INTO sources (id, name, folded, kind, checked, canonical_id, created_at)
    SELECT id, name, lower(name), '${kind}', true, id, pg_temp.bench_at(0) FROM (
      SELECT pg_temp.bench_id('${key}', n) AS id, '${name} ' || n AS name FROM generate_series(0, ${count - 1}) n) s
    ON CONFLICT DO NOTHING`;
}
