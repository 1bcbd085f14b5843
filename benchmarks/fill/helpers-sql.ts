/**
 * Functions of this session only. All choices follow from a row's number, so the same size is always the same desk.
 * `bench_at` is the moment of claim n: half a minute after the one before.
 */
export const HELPERS = `
CREATE FUNCTION pg_temp.bench_at(n bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
  SELECT timestamptz '2025-01-01 00:00:00Z' + n * interval '30 seconds' $$;
CREATE FUNCTION pg_temp.bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM pg_temp.bench_at(n)) * 1000)::bigint), 12, '0')
    || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid $$;
CREATE FUNCTION pg_temp.bench_pick(n bigint, seed int, choices int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT ((hashint8extended(n, seed) & 9007199254740991) % choices)::int $$;
CREATE FUNCTION pg_temp.bench_zipf(n bigint, seed int, choices int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT least(choices - 1, floor(exp((pg_temp.bench_pick(n, seed, 1000000) / 1e6) * ln(choices + 1)) - 1)::int) $$;
CREATE FUNCTION pg_temp.bench_word(n bigint, seed int, words text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT words[1 + pg_temp.bench_pick(n, seed, cardinality(words))] $$;
`;

/** A literal list of words. */
export function words(...list: string[]): string {
  return `ARRAY[${list.map((word) => `'${word}'`).join(",")}]`;
}
