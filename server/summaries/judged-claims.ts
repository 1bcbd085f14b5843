import "server-only";
import { type Standing, VERDICTS, type Verdict } from "@/domain/claims/standing";
import type { Independence } from "@/domain/corroboration/model";
import type { Credibility } from "@/domain/review/schema";
import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";

/** A claim that was decided, with its newest decision and what that was given on. */
export interface JudgedRow {
  ref: number;
  standing: Standing;
  published_at: Date | null;
  verdict: Verdict;
  credibility: Credibility | null;
  rationale: string;
  decided_at: Date;
  decided_by: string;
  override_reason: string | null;
  /** Names of those whose reviews stood when it was decided. */
  reviewers: string[];
  /** What the decision was given on, as `judgedSchema` describes it. */
  judged: unknown;
  /** What the decision counted. */
  independence: Independence;
}

/** The claim in alias `c` is one that may leave the desk: decided and not taken back (rule: Summaries and exports). */
export const IS_DECIDED = Prisma.sql`c.withdrawn_at IS NULL
  AND c.standing::text IN (${Prisma.join([...VERDICTS])})`;

const REVIEWERS = Prisma.sql`(SELECT coalesce(json_agg(ru.name ORDER BY ru.name, r.id), '[]')
  FROM reviews r JOIN users ru ON ru.id = r.reviewer_id
  WHERE r.claim_id = c.id AND r.round = d.round AND r.current)`;

const WITH_DECISION = Prisma.sql`JOIN LATERAL (
  SELECT * FROM decisions WHERE claim_id = c.id ORDER BY round DESC LIMIT 1) d ON true`;

/**
 * Claims that were ever decided, by reference, with everything an export or a public page says of them. Nothing that came
 * after the newest decision is in it. One statement.
 */
export function findJudged(db: Database, where: Prisma.Sql, limit: number): Promise<JudgedRow[]> {
  return db.$queryRaw<JudgedRow[]>(Prisma.sql`
    SELECT c.ref, c.standing::text AS standing, c.published_at, d.verdict::text AS verdict, d.credibility, d.rationale,
      d.decided_at, d.override_reason, du.name AS decided_by, d.judged, d.basis->'independence' AS independence,
      ${REVIEWERS} AS reviewers
    FROM claims c ${WITH_DECISION} JOIN users du ON du.id = d.decided_by_id
    WHERE ${where} ORDER BY c.ref LIMIT ${limit}`);
}

/** A published claim as a list shows it, with its newest decision. */
export interface CheckListRow extends Pick<JudgedRow, "ref" | "standing" | "verdict" | "decided_at"> {
  id: string;
  /** The words the verdict was given on, whatever became of them since. */
  decided_statement: string;
  by_exception: boolean;
}

/** Published claims, newest first, that fit a condition on the claim in alias `c`. One statement. */
export function findPublished(db: Database, where: Prisma.Sql, limit: number): Promise<CheckListRow[]> {
  return db.$queryRaw<CheckListRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.standing::text AS standing, d.verdict::text AS verdict, d.decided_at,
      d.judged->>'statement' AS decided_statement, d.override_reason IS NOT NULL AS by_exception
    FROM claims c ${WITH_DECISION}
    WHERE c.published_at IS NOT NULL AND c.withdrawn_at IS NULL AND ${where} ORDER BY c.id DESC LIMIT ${limit}`);
}
