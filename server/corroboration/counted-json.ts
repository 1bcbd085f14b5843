import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { AppearanceJson, EvidenceJson } from "@/server/claims/claim-rows";

/** What of an appearance is counted. */
export type CountedAppearance = Pick<
  AppearanceJson,
  "id" | "articleRef" | "publishedAt" | "answeredReason" | "chain"
>;

/** What of a piece of evidence is counted. */
export type CountedEvidenceJson = Pick<EvidenceJson, "id" | "stance" | "answeredReason" | "source">;

/** What of a claim is counted. */
export interface CountedRow {
  id: string;
  appearances: CountedAppearance[];
  evidence: CountedEvidenceJson[];
}

const SOURCE = Prisma.raw(
  `'sourceId', cs.id, 'recordedId', s.id, 'sourceRef', cs.ref, 'source', cs.name, 'kind', cs.kind, 'checked', cs.checked, 'retracted', cs.retracted_at IS NOT NULL`,
);

const CHAIN = Prisma.sql`(
  SELECT json_agg(json_build_object(${SOURCE}, 'role', l.role, 'cue', null, 'mention', null, 'stance', l.stance,
    'firstHand', l.first_hand, 'againstInterest', l.against_interest) ORDER BY l.position)
  FROM chain_links l JOIN sources s ON s.id = l.source_id JOIN sources cs ON cs.id = s.canonical_id
  WHERE l.appearance_id = a.id)`;

/**
 * The columns that the claim in alias `c` is counted from, whoever may see them: the same that claim pages select, without
 * the words.
 */
export const COUNTED_COLUMNS = Prisma.sql`c.id, (
    SELECT coalesce(json_agg(json_build_object('id', a.id, 'articleRef', ar.ref, 'publishedAt', ar.published_at,
      'answeredReason', a.answered_reason, 'chain', ${CHAIN}) ORDER BY a.id), '[]')
    FROM appearances a JOIN articles ar ON ar.id = a.article_id WHERE a.claim_id = c.id) AS appearances, (
    SELECT coalesce(json_agg(json_build_object('id', e.id, 'stance', e.stance, 'answeredReason', e.answered_reason,
      'source', CASE WHEN cs.id IS NULL THEN NULL ELSE json_build_object(${SOURCE}) END) ORDER BY e.id), '[]')
    FROM evidence e LEFT JOIN sources s ON s.id = e.source_id LEFT JOIN sources cs ON cs.id = s.canonical_id
    WHERE e.claim_id = c.id AND e.withdrawn_at IS NULL) AS evidence`;
