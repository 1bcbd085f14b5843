import "server-only";
import { Prisma } from "@/generated/prisma/client";

const brief = (source: string) =>
  Prisma.raw(
    `'sourceId', ${source}.id, 'sourceRef', ${source}.ref, 'source', ${source}.name, 'kind', ${source}.kind, 'checked', ${source}.checked, 'retracted', ${source}.retracted_at IS NOT NULL`,
  );

/** The name that the source in alias `cs` bore when the article in alias `ar` came out, in its language first; null where only undated ones are known. */
const NAME_THEN = Prisma.sql`(
  SELECT dated.name FROM source_aliases dated
  WHERE dated.source_id = cs.id AND (dated.valid_from IS NOT NULL OR dated.valid_to IS NOT NULL)
    AND (dated.valid_from IS NULL OR sayso_first_day(dated.valid_from) <= (ar.published_at AT TIME ZONE 'UTC')::date)
    AND (dated.valid_to IS NULL OR sayso_last_day(dated.valid_to) >= (ar.published_at AT TIME ZONE 'UTC')::date)
    AND ar.published_at IS NOT NULL
  ORDER BY dated.language IS NOT DISTINCT FROM ar.language DESC, dated.valid_from DESC NULLS LAST, dated.id LIMIT 1)`;

const CHAIN = Prisma.sql`(
  SELECT json_agg(json_build_object(${brief("cs")}, 'recordedId', l.source_id, 'role', l.role, 'cue', l.cue, 'mention', l.mention,
    'stance', l.stance, 'firstHand', l.first_hand, 'againstInterest', l.against_interest,
    'nameThen', ${NAME_THEN}, 'originalUrl', l.original_url, 'originalChecked', l.original_checked)
    ORDER BY l.position)
  FROM chain_links l JOIN sources s ON s.id = l.source_id JOIN sources cs ON cs.id = s.canonical_id
  WHERE l.appearance_id = a.id)`;

/** A JSON array of all appearances of the claim in alias `c`, oldest first, each with its chain. */
export const APPEARANCES_JSON = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', a.id, 'captureId', a.capture_id, 'captureSha256', cap.sha256,
    'suggestionId', a.suggestion_id, 'start', a.span_start, 'end', a.span_end, 'quote', a.quote, 'prefix', a.prefix,
    'suffix', a.suffix, 'caveats', a.caveats, 'answeredReason', a.answered_reason, 'articleId', ar.id,
    'articleRef', ar.ref, 'title', ar.title, 'outlet', outlet.name, 'language', ar.language, 'url', ar.url,
    'publishedAt', ar.published_at, 'publishedAtPrecision', ar.published_at_precision, 'chain', ${CHAIN}) ORDER BY a.id), '[]')
  FROM appearances a JOIN articles ar ON ar.id = a.article_id JOIN captures cap ON cap.id = a.capture_id
    JOIN sources own ON own.id = ar.outlet_id JOIN sources outlet ON outlet.id = own.canonical_id
  WHERE a.claim_id = c.id)`;

/** Whether the review in alias `r` may be seen by this account: it is their own, its round is decided, or they gave theirs. */
export function reviewIsVisible(viewerId: string): Prisma.Sql {
  return Prisma.sql`(r.reviewer_id = ${viewerId}::uuid
    OR EXISTS (SELECT 1 FROM decisions d WHERE d.claim_id = r.claim_id AND d.round = r.round)
    OR EXISTS (SELECT 1 FROM reviews o WHERE o.claim_id = r.claim_id AND o.round = r.round AND o.current
      AND o.reviewer_id = ${viewerId}::uuid))`;
}

/** Whether the evidence in alias `e` may be seen: by itself always, with its review when that may be seen. Null sees all. */
export function evidenceIsVisible(viewerId: string | null): Prisma.Sql {
  if (viewerId === null) return Prisma.sql`true`;
  return Prisma.sql`(e.review_id IS NULL
    OR EXISTS (SELECT 1 FROM reviews r WHERE r.id = e.review_id AND ${reviewIsVisible(viewerId)}))`;
}

/** A JSON array of the evidence of the claim in alias `c` that stands and that this account may see, oldest first. */
export function evidenceJson(viewerId: string | null): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('id', e.id, 'stance', e.stance, 'url', e.url, 'captureId', e.capture_id,
      'captureSha256', cap.sha256, 'articleRef', ar.ref, 'claimRef', oc.ref, 'quote', e.quote, 'note', e.note, 'reviewId', e.review_id,
      'answeredReason', e.answered_reason, 'addedById', u.id, 'addedByName', u.name, 'createdAt', e.created_at,
      'source', CASE WHEN cs.id IS NULL THEN NULL ELSE json_build_object(${brief("cs")}, 'recordedId', s.id) END) ORDER BY e.id), '[]')
    FROM evidence e JOIN users u ON u.id = e.added_by_id
      LEFT JOIN sources s ON s.id = e.source_id LEFT JOIN sources cs ON cs.id = s.canonical_id
      LEFT JOIN captures cap ON cap.id = e.capture_id LEFT JOIN articles ar ON ar.id = cap.article_id
      LEFT JOIN claims oc ON oc.id = e.other_claim_id
    WHERE e.claim_id = c.id AND e.withdrawn_at IS NULL AND ${evidenceIsVisible(viewerId)})`;
}
