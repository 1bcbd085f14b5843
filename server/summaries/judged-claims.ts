import "server-only";
import { VERDICTS, type Verdict } from "@/domain/claims/standing";
import type { Credibility } from "@/domain/review/schema";
import { Prisma } from "@/generated/prisma/client";
import { APPEARANCES_JSON, evidenceJson } from "@/server/claims/claim-json";
import type { ClaimRow } from "@/server/claims/claim-rows";
import type { Database } from "@/server/database/client";

/** A claim with the newest decision on it, and what that decision may show outside the desk. */
export interface JudgedRow extends ClaimRow {
  published_at: Date | null;
  verdict: Verdict;
  credibility: Credibility | null;
  rationale: string;
  decided_at: Date;
  decided_by: string;
  override_reason: string | null;
  /** Names of those whose reviews stood when it was decided. */
  reviewers: string[];
  /** SHA-256 of the captures that are evidence, by the evidence's id. */
  evidence_captures: Record<string, string>;
  /** The words the verdict was given on, whatever became of them since. */
  decided_statement: string;
  /** What the decision counted. */
  decided_on: { independentOrigins: number; outlets: number };
}

/** An account nobody has: it sees of open reviews and their evidence what the public may see, which is nothing. */
const THE_PUBLIC = "00000000-0000-0000-0000-000000000000";

/** The claim in alias `c` is one that may leave the desk: decided and not taken back (rule: Summaries and exports). */
export const IS_DECIDED = Prisma.sql`c.withdrawn_at IS NULL
  AND c.standing::text IN (${Prisma.join([...VERDICTS])})`;

/** Evidence in alias `e` that was there for the decision in alias `d`: what came later nobody has judged yet. */
const WAS_JUDGED = Prisma.sql`e.created_at <= d.decided_at`;

const REVIEWERS = Prisma.sql`(SELECT coalesce(json_agg(ru.name ORDER BY ru.name, r.id), '[]')
  FROM reviews r JOIN users ru ON ru.id = r.reviewer_id
  WHERE r.claim_id = c.id AND r.round = d.round AND r.current)`;

const EVIDENCE_CAPTURES = Prisma.sql`(SELECT coalesce(json_object_agg(ev.id, ec.sha256), '{}')
  FROM evidence ev JOIN captures ec ON ec.id = ev.capture_id WHERE ev.claim_id = c.id)`;

const DECIDED_STATEMENT = Prisma.sql`coalesce((SELECT edit.before->>'statement' FROM audit_events edit
  WHERE edit.entity = 'claim' AND edit.entity_id = c.id AND edit.kind = 'ClaimEdited' AND edit.at > d.decided_at
  ORDER BY edit.seq LIMIT 1), c.statement)`;

const WITH_DECISION = Prisma.sql`JOIN LATERAL (
  SELECT * FROM decisions WHERE claim_id = c.id ORDER BY round DESC LIMIT 1) d ON true`;

/**
 * Claims that were ever decided, by reference, with everything an export or a public page says of them. Evidence brought
 * after the newest decision is left out until the next one. One statement.
 */
export function findJudged(db: Database, where: Prisma.Sql, limit: number): Promise<JudgedRow[]> {
  return db.$queryRaw<JudgedRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, c.standing::text AS standing, c.version, c.created_at, c.published_at,
      d.verdict::text AS verdict, d.credibility, d.rationale, d.decided_at, d.override_reason, du.name AS decided_by,
      json_build_object('independentOrigins', d.basis->'independence'->'independentOrigins',
        'outlets', d.basis->'independence'->'outlets') AS decided_on,
      ${APPEARANCES_JSON} AS appearances, ${evidenceJson(THE_PUBLIC, WAS_JUDGED)} AS evidence, ${REVIEWERS} AS reviewers,
      ${EVIDENCE_CAPTURES} AS evidence_captures, ${DECIDED_STATEMENT} AS decided_statement
    FROM claims c ${WITH_DECISION} JOIN users du ON du.id = d.decided_by_id
    WHERE ${where} ORDER BY c.ref LIMIT ${limit}`);
}

/** A published claim as a list shows it, with its newest decision. */
export type CheckListRow = Pick<
  JudgedRow,
  "id" | "ref" | "statement" | "standing" | "verdict" | "decided_at" | "decided_statement"
>;

/** Published claims, newest first, that fit a condition on the claim in alias `c`. One statement. */
export function findPublished(db: Database, where: Prisma.Sql, limit: number): Promise<CheckListRow[]> {
  return db.$queryRaw<CheckListRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, c.standing::text AS standing, d.verdict::text AS verdict, d.decided_at,
      ${DECIDED_STATEMENT} AS decided_statement
    FROM claims c ${WITH_DECISION}
    WHERE c.published_at IS NOT NULL AND c.withdrawn_at IS NULL AND ${where} ORDER BY c.id DESC LIMIT ${limit}`);
}
