import type { Client } from "pg";
import { newId } from "@/lib/new-id";
import { CONSOLE_USER_ID } from "@/server/access/gates/console";
import type { DeskClaim } from "./corpus-claims";

/** A claim with its id on the desk. */
export type PlacedClaim = DeskClaim & { id: string };

/** One outlet with one article a day, which is enough for what matching reads of articles. */
const ARTICLES = `
  INSERT INTO articles (id, outlet_id, title, published_at, published_at_precision, language, created_at, created_by_id)
  SELECT gen_random_uuid(), $1, 'Bench', day, 'day', 'en', now(), '${CONSOLE_USER_ID}'
  FROM unnest($2::timestamptz[]) day`;

const CLAIMS = `
  INSERT INTO claims (id, statement, created_at, created_by_id)
  SELECT id, statement, now(), '${CONSOLE_USER_ID}' FROM unnest($1::uuid[], $2::text[]) AS c(id, statement)`;

const APPEARANCES = `
  INSERT INTO appearances (id, claim_id, article_id, capture_id, span_start, span_end, quote, prefix, suffix, caveats, created_at)
  SELECT gen_random_uuid(), c.id, ar.id, gen_random_uuid(), 0, char_length('x'), 'x', '', '', '{}', now()
  FROM unnest($1::uuid[], $2::timestamptz[]) AS c(id, day) JOIN articles ar ON ar.published_at = c.day`;

/**
 * Puts claims on an empty desk, each in the article of its day. Only what matching reads is real: captures are left out,
 * with the triggers that would demand them.
 */
export async function fillDesk(owner: Client, claims: readonly DeskClaim[]): Promise<PlacedClaim[]> {
  const placed = claims.map((claim) => ({ id: newId(), ...claim }));
  const dated = placed.filter(({ publishedAt }) => publishedAt !== null);
  const days = [...new Set(dated.map(({ publishedAt }) => publishedAt?.toISOString()))];
  const outlet = await makeOutlet(owner);
  await owner.query(CLAIMS, [placed.map(({ id }) => id), placed.map(({ statement }) => statement)]);
  await owner.query("SET session_replication_role = replica");
  await owner.query(ARTICLES, [outlet, days]);
  await owner.query(APPEARANCES, [dated.map(({ id }) => id), dated.map(({ publishedAt }) => publishedAt)]);
  await owner.query("SET session_replication_role = DEFAULT");
  await owner.query("ANALYZE");
  return placed;
}

async function makeOutlet(owner: Client): Promise<string> {
  const id = newId();
  await owner.query(
    "INSERT INTO sources (id, name, folded, kind, checked, canonical_id, created_at) VALUES ($1, 'Bench', 'bench', 'outlet', true, $1, now())",
    [id],
  );
  return id;
}

/** Towns by made-up names, each of which fewer claims hold; the first one is in every tenth claim. */
const TOWN = `initcap(translate(to_hex(1000 + floor(power(random(), 3) * 8000)::int * 7), '0123456789abcdef', 'bakomineturisaldh'))`;
const GROW = `
  INSERT INTO claims (id, statement, created_at, created_by_id)
  SELECT gen_random_uuid(), (ARRAY['At least', 'About', 'More than', 'Some'])[1 + n % 4] || ' ' || (2 + n % 120) || ' '
    || (ARRAY['civilians', 'fighters', 'soldiers', 'medics', 'residents', 'children', 'policemen'])[1 + n % 7] || ' were '
    || (ARRAY['killed', 'wounded', 'captured', 'displaced', 'evacuated'])[1 + n % 5] || ' by '
    || (ARRAY['shelling', 'an air strike', 'a car bomb', 'clashes', 'snipers'])[1 + n / 7 % 5] || ' near ' || ${TOWN}
    || ' in the province of ' || (ARRAY['Aleppo', 'Homs', 'Idlib', 'Hama', 'Daraa', 'Raqqa'])[1 + n / 3 % 6] || '.',
    now(), '${CONSOLE_USER_ID}'
  FROM generate_series($1::bigint, $2) n`;

/** Adds made-up claims until the desk holds this many. */
export async function growDesk(owner: Client, claims: number): Promise<void> {
  const { rows } = await owner.query<{ count: string }>("SELECT count(*) FROM claims");
  const there = Number(rows[0]?.count ?? 0);
  const BATCH = 50_000;
  for (let from = there + 1; from <= claims; from += BATCH)
    await owner.query(GROW, [from, Math.min(from + BATCH - 1, claims)]);
  await owner.query("VACUUM ANALYZE claims");
  await owner.query("VACUUM ANALYZE claim_words");
}
