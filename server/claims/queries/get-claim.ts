import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isDecided } from "@/domain/claims/standing";
import { hasMovedOn } from "@/domain/summaries/moved-on";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import { userIdOf } from "@/server/access/user-id";
import { countOrigins } from "@/server/corroboration/count-origins";
import { loadTiesOf } from "@/server/corroboration/load-ties";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { findReviewed } from "@/server/review/find-reviewed";
import { toJudgeable } from "@/server/review/judged";
import { APPEARANCES_JSON, evidenceJson } from "../claim-json";
import { type ClaimRow, presentAppearance, presentEvidence, toMoment } from "../claim-rows";
import { claimIs } from "../store";
import type { ClaimDetail } from "../views";

interface DetailRow extends ClaimRow {
  round: number;
  created_by_id: string;
  created_by_name: string;
  published_at: Date | null;
  withdrawn_at: Date | null;
  re_review_reason: string | null;
  merged_into: MergedJson | null;
  merged: MergedJson[];
}

type MergedJson = Omit<ClaimDetail["merged"][number], "ref"> & { ref: number };

const MERGED_JSON = Prisma.sql`json_build_object(
  'id', m.id, 'ref', m.ref, 'statement', m.statement, 'standing', m.standing, 'version', m.version)`;

/**
 * A claim, by id or reference, with all that this actor may see of it. Others' reviews of an open round, with their
 * evidence and their events, are absent until the actor has given a review (rule: Review). Five statements.
 */
export function getClaim(actor: Actor, key: string): Promise<ClaimDetail> {
  return read(actor, "claim.read", async (db) => {
    const viewerId = userIdOf(actor);
    const row = await findRow(db, key, viewerId);
    if (!row) throw notFound("claim");

    const independence = countOrigins(row, await loadTiesOf(db, row));
    return present(row, independence, await findReviewed(db, row.id, viewerId));
  });
}

async function findRow(db: Database, key: string, viewerId: string): Promise<DetailRow | undefined> {
  const [row] = await db.$queryRaw<DetailRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, c.standing::text AS standing, c.version, c.round, c.created_at, c.published_at,
      c.withdrawn_at, c.re_review_reason, u.id AS created_by_id, u.name AS created_by_name,
      (SELECT ${MERGED_JSON} FROM claims m WHERE m.id = c.merged_into_id) AS merged_into,
      (SELECT coalesce(json_agg(${MERGED_JSON} ORDER BY m.id), '[]') FROM claims m WHERE m.merged_into_id = c.id) AS merged,
      ${APPEARANCES_JSON} AS appearances, ${evidenceJson(viewerId)} AS evidence
    FROM claims c JOIN users u ON u.id = c.created_by_id WHERE ${claimIs(key)}`);
  return row;
}

function present(
  row: DetailRow,
  independence: ClaimDetail["independence"],
  { judged, ...reviewed }: Awaited<ReturnType<typeof findReviewed>>,
): ClaimDetail {
  const appearances = row.appearances.map(presentAppearance);
  const evidence = row.evidence.map(presentEvidence);
  return {
    ...{
      id: row.id,
      statement: row.statement,
      standing: row.standing,
      version: row.version,
      round: row.round,
    },
    ref: formatReference("C", row.ref),
    createdAt: toMoment(row.created_at),
    createdBy: { id: row.created_by_id, name: row.created_by_name },
    publishedAt: row.published_at && toMoment(row.published_at),
    withdrawnAt: row.withdrawn_at && toMoment(row.withdrawn_at),
    mergedInto: row.merged_into && presentMerged(row.merged_into),
    merged: row.merged.map(presentMerged),
    reReviewReason: row.re_review_reason,
    ...{ appearances, evidence, independence },
    changedSinceDecision:
      judged !== null &&
      isDecided(row.standing) &&
      hasMovedOn(judged, toJudgeable({ statement: row.statement, appearances, evidence })),
    independentOrigins: independence.independentOrigins,
    ...reviewed,
  };
}

function presentMerged({ ref, ...claim }: MergedJson): ClaimDetail["merged"][number] {
  return { ref: formatReference("C", ref), ...claim };
}
