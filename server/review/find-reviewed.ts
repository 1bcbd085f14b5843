import "server-only";
import type { Verdict } from "@/domain/claims/standing";
import type { Independence } from "@/domain/corroboration/model";
import type { Credibility } from "@/domain/review/schema";
import { type Judged, judgedSchema } from "@/domain/summaries/export-model";
import { Prisma } from "@/generated/prisma/client";
import { reviewIsVisible } from "@/server/claims/claim-json";
import { toMoment } from "@/server/claims/claim-rows";
import type { ClaimDetail, DecisionView, HistoryEntry, ReviewView } from "@/server/claims/views";
import type { Database } from "@/server/database/client";

interface ReviewRow extends Omit<ReviewView, "reviewer" | "createdAt"> {
  reviewerId: string;
  reviewerName: string;
  createdAt: Date;
}

/** The newest entries a claim's page shows; the audit log holds all. */
const HISTORY_ENTRIES = 500;

/** What became of a claim in review; `judged` is what its newest decision was given on. */
interface Reviewed extends Pick<ClaimDetail, "reviews" | "decisions" | "history"> {
  judged: Judged | null;
}

/** Reviews, decisions and history of a claim, without what this account may not see yet. Three statements. */
export async function findReviewed(db: Database, claimId: string, viewerId: string): Promise<Reviewed> {
  const decisions = await findDecisions(db, claimId);
  const judged = decisions.at(-1)?.judged ?? null;
  return {
    reviews: await findReviews(db, claimId, viewerId),
    decisions: decisions.map(toDecision),
    judged: judged === null ? null : judgedSchema.parse(judged),
    history: await findHistory(db, claimId, viewerId),
  };
}

async function findReviews(db: Database, claimId: string, viewerId: string): Promise<ReviewView[]> {
  const rows = await db.$queryRaw<ReviewRow[]>(Prisma.sql`
    SELECT r.id, r.round, r.verdict::text AS verdict, r.credibility, r.rationale, r.current, r.created_at AS "createdAt",
      u.id AS "reviewerId", u.name AS "reviewerName"
    FROM reviews r JOIN users u ON u.id = r.reviewer_id
    WHERE r.claim_id = ${claimId}::uuid AND ${reviewIsVisible(viewerId)} ORDER BY r.id`);
  return rows.map(({ reviewerId, reviewerName, createdAt, ...review }) => ({
    ...review,
    reviewer: { id: reviewerId, name: reviewerName },
    createdAt: toMoment(createdAt),
  }));
}

interface DecisionRow {
  round: number;
  verdict: Verdict;
  credibility: Credibility | null;
  rationale: string;
  decidedAt: Date;
  overrideReason: string | null;
  basis: { independence: Independence; overruled: string | null };
  judged: unknown;
  deciderId: string;
  deciderName: string;
}

function findDecisions(db: Database, claimId: string): Promise<DecisionRow[]> {
  return db.$queryRaw<DecisionRow[]>(Prisma.sql`
    SELECT d.round, d.verdict::text AS verdict, d.credibility, d.rationale, d.decided_at AS "decidedAt",
      d.override_reason AS "overrideReason", d.basis, d.judged, u.id AS "deciderId", u.name AS "deciderName"
    FROM decisions d JOIN users u ON u.id = d.decided_by_id WHERE d.claim_id = ${claimId}::uuid ORDER BY d.round`);
}

function toDecision({
  basis,
  judged: _,
  deciderId,
  deciderName,
  decidedAt,
  ...decision
}: DecisionRow): DecisionView {
  return {
    ...decision,
    decidedAt: toMoment(decidedAt),
    decidedBy: { id: deciderId, name: deciderName },
    overruled: basis.overruled,
    independentOrigins: basis.independence.independentOrigins,
  };
}

interface EventRow extends Omit<HistoryEntry, "at"> {
  at: Date;
}

async function findHistory(db: Database, claimId: string, viewerId: string): Promise<HistoryEntry[]> {
  const rows = await db.$queryRaw<EventRow[]>(Prisma.sql`
    SELECT v.id, v.at, v.kind, v.actor_name AS actor, v.before, v.after, v.reason FROM audit_events v
    WHERE v.entity = 'claim' AND v.entity_id = ${claimId}::uuid AND ${eventIsVisible(viewerId)}
    ORDER BY v.seq DESC LIMIT ${HISTORY_ENTRIES}`);
  return rows.map((row) => ({ ...row, at: toMoment(row.at) }));
}

/**
 * Whether the event in alias `v` may be shown to this account: what came with a review names it in `after.reviewId`, and is
 * seen with it. Every list of events has to hold to it.
 */
export function eventIsVisible(viewerId: string): Prisma.Sql {
  return Prisma.sql`(v.entity <> 'claim' OR v.after->>'reviewId' IS NULL OR EXISTS (
    SELECT 1 FROM reviews r WHERE r.id = (v.after->>'reviewId')::uuid AND ${reviewIsVisible(viewerId)}))`;
}
