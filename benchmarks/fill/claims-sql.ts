import { AGENCIES, ORIGINS } from "./registry-sql";
import { SLOT } from "./slots-sql";

const ARTICLES = `
  INSERT INTO articles (id, outlet_id, title, url, published_at, published_at_precision, language, created_at, created_by_id)
  SELECT article_id, outlet_id, 'Fighting reported: ' || statement, 'https://news.example/' || article, at, 'minute', 'en', at,
    reviewer_id FROM slots WHERE ordinal = 0`;

const CAPTURES = `
  INSERT INTO captures (id, article_id, number, method, media_type, raw, sha256, text, text_length, text_sha256, left_out,
    retrieved_at)
  SELECT capture_id, article_id, 1, 'import', 'text/plain', raw, encode(sha256(raw), 'hex'), text, char_length(text),
    encode(sha256(raw), 'hex'), '{}', at
  FROM (SELECT *, convert_to(text, 'UTF8') AS raw FROM (
    SELECT capture_id, article_id, min(at) AS at, string_agg(sentence, '' ORDER BY ordinal) AS text
    FROM slots GROUP BY capture_id, article_id) t) c`;

const UNNAMED = `
  INSERT INTO sources (id, name, folded, kind, checked, article_id, canonical_id, created_at)
  SELECT pg_temp.bench_id('unnamed', article), 'a security source', 'a security source', 'unnamed', true, article_id,
    pg_temp.bench_id('unnamed', article), at FROM slots WHERE ordinal = 0`;

const CLAIMS = `
  INSERT INTO claims (id, statement, standing, round, version, created_at, created_by_id)
  SELECT claim_id, statement || '.', standing::"Standing", CASE standing WHEN 'needs_re_review' THEN 2 ELSE 1 END,
    CASE WHEN standing IN ('unreviewed', 'in_review') THEN 1 ELSE 2 END, at, reviewer_id FROM slots`;

const APPEARANCES = `
  INSERT INTO appearances (id, claim_id, article_id, capture_id, span_start, span_end, quote, prefix, suffix, caveats, created_at)
  SELECT appearance_id, claim_id, article_id, capture_id, ordinal * ${SLOT}, ordinal * ${SLOT} + char_length(statement),
    statement, '', '. ', '{}', at FROM slots`;

/** One claim in five is made a second time, in the article before. */
const SECOND_APPEARANCES = `
  INSERT INTO appearances (id, claim_id, article_id, capture_id, span_start, span_end, quote, prefix, suffix, caveats, created_at)
  SELECT pg_temp.bench_id('second', s.n), s.claim_id, b.article_id, b.capture_id, b.ordinal * ${SLOT},
    b.ordinal * ${SLOT} + char_length(b.statement), b.statement, '', '. ', '{}', s.at
  FROM slots s JOIN slots b ON b.ordinal = s.ordinal AND b.article = s.article - (SELECT max(ordinal) + 1 FROM slots)
  WHERE s.n % 5 = 0`;

/** Outlet; in three of ten a relay; an origin in nine of ten, which is unnamed in one. */
const LINKS = `
  INSERT INTO chain_links (id, appearance_id, claim_id, position, role, source_id, cue)
  SELECT gen_random_uuid(), a.id, s.claim_id, l.position, l.role::"LinkRole", l.source_id, CASE l.role WHEN 'outlet' THEN NULL ELSE 'said' END
  FROM slots s JOIN appearances a ON a.claim_id = s.claim_id JOIN articles ar ON ar.id = a.article_id
  CROSS JOIN LATERAL (
    SELECT 0 AS position, 'outlet' AS role, ar.outlet_id AS source_id
    UNION ALL SELECT 1, 'relay', pg_temp.bench_id('agency', pg_temp.bench_zipf(s.n, 12, ${AGENCIES})) WHERE s.chain < 3
    UNION ALL SELECT CASE WHEN s.chain < 3 THEN 2 ELSE 1 END, 'origin', CASE WHEN s.chain = 8
      THEN pg_temp.bench_id('unnamed', s.article)
      ELSE pg_temp.bench_id('origin', pg_temp.bench_zipf(s.n, CASE WHEN a.id = s.appearance_id THEN 13 ELSE 14 END, ${ORIGINS})) END
      WHERE s.chain < 9) l`;

/** What is said in articles, and by whom, from the rows of `slots`; in this order. */
export const CLAIMS_SQL = [ARTICLES, CAPTURES, UNNAMED, CLAIMS, APPEARANCES, SECOND_APPEARANCES, LINKS];
