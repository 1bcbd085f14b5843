import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { ReadClaim, ReadLink } from "@/domain/articles/reading";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import { read } from "@/server/read";
import { BY_EXCEPTION } from "../by-exception";

interface ReadRow
  extends Pick<
    ReadClaim,
    "key" | "claimId" | "quote" | "statement" | "standing" | "version" | "byException"
  > {
  ref: number;
  start: number;
  end: number;
  chain: ReadLink[] | null;
}

const CHAIN = Prisma.sql`(
  SELECT json_agg(jsonb_build_object('role', l.role, 'sourceId', cs.id, 'name', cs.name, 'unnamed', cs.kind = 'unnamed',
    'checked', cs.checked, 'firstHand', l.first_hand, 'stance', l.stance, 'cue', l.cue, 'mention', l.mention)
    || jsonb_strip_nulls(jsonb_build_object('againstInterest', NULLIF(l.against_interest, false),
      'originalUrl', l.original_url, 'originalChecked', CASE WHEN l.original_url IS NOT NULL THEN l.original_checked END))
    ORDER BY l.position)
  FROM chain_links l JOIN sources s ON s.id = l.source_id JOIN sources cs ON cs.id = s.canonical_id
  WHERE l.appearance_id = a.id)`;

/**
 * Every claim that appears in the article as its screen shows it, at each of its places there, in text order. No more of it
 * is read than is shown: an article may hold thousands. One statement.
 */
export function listReadClaims(actor: Actor, articleId: string): Promise<ReadClaim[]> {
  return read(actor, "claim.read", async (db) => {
    const rows = await db.$queryRaw<ReadRow[]>(Prisma.sql`
      SELECT a.id AS key, c.id AS "claimId", c.ref, c.statement, c.standing::text AS standing, c.version,
        ${BY_EXCEPTION} AS "byException",
        a.span_start AS start, a.span_end AS "end", a.quote, ${CHAIN} AS chain
      FROM appearances a JOIN claims c ON c.id = a.claim_id
      WHERE a.article_id = ${articleId}::uuid AND c.withdrawn_at IS NULL ORDER BY a.span_start, c.id, a.id`);
    const shared = shareEqual<ReadLink>();
    return rows.map((row) => present(row, shared));
  });
}

function present(
  { ref, start, end, chain, ...row }: ReadRow,
  shared: (link: ReadLink) => ReadLink,
): ReadClaim {
  return {
    kind: "claim",
    ...row,
    ref: formatReference("C", ref),
    span: { start, end },
    chain: (chain ?? []).map(shared),
  };
}

/** Gives the same object for what is equal: a page names it once and refers to it, and an outlet stands in every chain. */
function shareEqual<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const first = known.get(key) ?? value;
    known.set(key, first);
    return first;
  };
}
