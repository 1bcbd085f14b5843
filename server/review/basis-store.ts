import "server-only";
import type { Verdict } from "@/domain/claims/standing";
import { RULE_VERSION } from "@/domain/corroboration/independence";
import type { Basis } from "@/domain/review/re-review";
import { Prisma } from "@/generated/prisma/client";
import { loadDecided, presentBasis } from "@/server/corroboration/load-counted";
import type { Database } from "@/server/database/client";
import type { Work } from "@/server/transact";

/** What the verdict of one claim rests on. */
export interface BasisToSave {
  claimId: string;
  verdict: Verdict;
  basis: Basis;
}

const BATCH = 500;

/** Keeps what verdicts rest on, in place of what was kept of these claims before. One statement. */
export async function saveBases({ tx, now }: Work, bases: readonly BasisToSave[]): Promise<void> {
  if (bases.length === 0) return;

  await tx.$executeRaw(Prisma.sql`
    INSERT INTO decision_bases (claim_id, verdict, rule_version, basis, computed_at)
    SELECT made.id, made.verdict::"Verdict", ${RULE_VERSION}, made.basis::jsonb, ${now}
    FROM unnest(${bases.map(({ claimId }) => claimId)}::uuid[], ${bases.map(({ verdict }) => verdict)}::text[],
      ${bases.map(({ basis }) => JSON.stringify(basis))}::text[]) AS made(id, verdict, basis)
    ON CONFLICT (claim_id) DO UPDATE SET verdict = EXCLUDED.verdict, rule_version = EXCLUDED.rule_version,
      basis = EXCLUDED.basis, computed_at = EXCLUDED.computed_at, sent_back_version = NULL`);
}

/**
 * Makes sure that what each decided claim among these rests on is kept, as the present rule counts it, before something
 * about it changes. Nothing but one look where all is kept already, which it is but after an upgrade.
 */
export async function keepBases(work: Work, where: Prisma.Sql): Promise<void> {
  for (let kept = BATCH; kept === BATCH; ) {
    const { claims, tiesOf } = await loadDecided(work.tx, Prisma.sql`${where} AND ${IS_NOT_KEPT}`, BATCH);
    await saveBases(
      work,
      claims.map((claim) => ({
        claimId: claim.id,
        verdict: claim.verdict,
        basis: presentBasis(claim, tiesOf),
      })),
    );
    kept = claims.length;
  }
}

const IS_NOT_KEPT = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM decision_bases b WHERE b.claim_id = c.id AND b.rule_version = ${RULE_VERSION})`;

/** Notes the version of a claim that was sent to review again, so that it is known whether anything happened since. */
export async function markSentBack(tx: Database, claimIds: readonly string[]): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE decision_bases b SET sent_back_version = c.version
    FROM claims c WHERE c.id = b.claim_id AND c.id = ANY(${claimIds}::uuid[])`);
}

/** What the last decision on a claim rests on, and the version in which it was sent back, if it was. */
export interface KeptBasis {
  verdict: Verdict;
  basis: Basis;
  sentBackVersion: number | null;
}

/** What is kept of one claim, as the present rule counts it; null where nothing is. */
export async function findBasis(tx: Database, claimId: string): Promise<KeptBasis | null> {
  const [row] = await tx.$queryRaw<KeptBasis[]>(Prisma.sql`
    SELECT b.verdict::text AS verdict, b.basis, b.sent_back_version AS "sentBackVersion" FROM decision_bases b
    WHERE b.claim_id = ${claimId}::uuid AND b.rule_version = ${RULE_VERSION}`);
  return row ?? null;
}
