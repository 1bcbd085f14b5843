import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import type { LockedClaim } from "./store";

// An answer to what speaks against a claim holds for that claim. Where it is left behind it is in the log, and comes from there.

/** What was answered with what: the reason by the id of the appearance or the piece of evidence. */
export type Answers = Record<string, string>;

/** The answers to these appearances. */
export async function findAnswers(tx: Database, appearanceIds: readonly string[]): Promise<Answers> {
  const rows = await tx.appearance.findMany({
    where: { id: { in: [...appearanceIds] } },
    select: { id: true, answeredReason: true },
  });
  return toAnswers(rows);
}

/** The answers that a merge of the claim takes along: those to its appearances, and to evidence that came with no review. */
export async function findAnswersOf(tx: Database, claimId: string): Promise<Answers> {
  const select = { id: true, answeredReason: true } as const;
  const appearances = await tx.appearance.findMany({ where: { claimId }, select });
  const evidence = await tx.evidence.findMany({ where: { claimId, reviewId: null }, select });
  return toAnswers([...appearances, ...evidence]);
}

function toAnswers(rows: readonly { id: string; answeredReason: string | null }[]): Answers {
  return Object.fromEntries(
    rows.flatMap(({ id, answeredReason }) => (answeredReason === null ? [] : [[id, answeredReason]])),
  );
}

/** Appearances that are with a claim now have the answer that they left there when they were last taken from it, or none. */
export async function takeOnlyAnswersLeft(
  tx: Database,
  claim: LockedClaim,
  appearanceIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE appearances a SET answered_reason = ${answerLeftAt(claim)} WHERE a.id = ANY(${appearanceIds}::uuid[])`);
}

/** The same for those that have no answer; one that came along stays. */
export async function takeAlsoAnswersLeft(
  tx: Database,
  claim: LockedClaim,
  appearanceIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE appearances a SET answered_reason = ${answerLeftAt(claim)}
    WHERE a.id = ANY(${appearanceIds}::uuid[]) AND a.answered_reason IS NULL`);
}

function answerLeftAt({ id, ref }: LockedClaim): Prisma.Sql {
  return Prisma.sql`(
    SELECT e.before->>'answer' FROM audit_events e
    WHERE e.entity = 'claim' AND e.entity_id = ${id}::uuid AND e.kind = 'AppearanceMoved'
      AND e.before->>'claim' = ${formatReference("C", ref)} AND e.before->>'appearanceId' = a.id::text
    ORDER BY e.seq DESC LIMIT 1)`;
}

/**
 * What comes back to a claim from a merge has the answers again that it had before; what was answered while both were one
 * was answered for both. Merges from before that was recorded leave the answers as they are; those that took none along say
 * null, older ones {}. Two statements.
 */
export async function returnAnswers(
  tx: Database,
  claimId: string,
  { appearanceIds, evidenceIds }: { appearanceIds: readonly string[]; evidenceIds: readonly string[] },
): Promise<void> {
  const merge = Prisma.sql`(
    SELECT e.before->'answers' AS answers FROM audit_events e
    WHERE e.entity = 'claim' AND e.entity_id = ${claimId}::uuid AND e.kind = 'ClaimsMerged'
      AND e.before->'answers' IS NOT NULL
    ORDER BY e.seq DESC LIMIT 1) merge`;
  await tx.$executeRaw(Prisma.sql`
    UPDATE appearances a SET answered_reason = merge.answers->>a.id::text FROM ${merge}
    WHERE a.id = ANY(${appearanceIds}::uuid[])`);
  await tx.$executeRaw(Prisma.sql`
    UPDATE evidence v SET answered_reason = merge.answers->>v.id::text FROM ${merge}
    WHERE v.id = ANY(${evidenceIds}::uuid[])`);
}
