import "server-only";
import { VERDICTS, type Verdict } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { APPEARANCES_JSON, evidenceJson } from "@/server/claims/claim-json";
import { type ClaimRow, presentAppearance, presentEvidence } from "@/server/claims/claim-rows";
import type { AppearanceView, EvidenceView } from "@/server/claims/views";
import type { Database } from "@/server/database/client";

/** Claims by the sources they rest on: on one of `sourceIds`, and on one of `besides` too where that is given. */
export interface Dependents {
  sourceIds: readonly string[];
  besides: readonly string[] | null;
}

/** A decided claim with all that its count rests on. */
export interface DependentClaim {
  id: string;
  verdict: Verdict;
  round: number;
  appearances: AppearanceView[];
  evidence: EvidenceView[];
}

/**
 * Locks every claim that rests on the sources until the transaction ends, undecided ones too, so that none is decided on
 * what is about to change. In the order of their ids; one statement.
 */
export async function lockDependents(tx: Database, dependents: Dependents): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT c.id FROM claims c WHERE ${restsOn(dependents)} ORDER BY c.id FOR NO KEY UPDATE`);
  return rows.map(({ id }) => id);
}

/** Those of the claims with these ids that are decided. One statement. */
export function loadDecided(db: Database, ids: readonly string[]): Promise<DependentClaim[]> {
  return load(db, Prisma.sql`c.id = ANY(${ids}::uuid[])`);
}

/** The decided claims that rest on the sources, without locking any. One statement. */
export function findDecidedDependents(db: Database, dependents: Dependents): Promise<DependentClaim[]> {
  return load(db, restsOn(dependents));
}

type Row = Pick<ClaimRow, "id" | "appearances" | "evidence"> & { verdict: Verdict; round: number };

async function load(db: Database, where: Prisma.Sql): Promise<DependentClaim[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT c.id, c.standing::text AS verdict, c.round, ${APPEARANCES_JSON} AS appearances, ${evidenceJson(null)} AS evidence
    FROM claims c WHERE ${where} AND c.standing::text IN (${Prisma.join([...VERDICTS])}) ORDER BY c.id`);
  return rows.map(({ appearances, evidence, ...claim }) => ({
    ...claim,
    appearances: appearances.map(presentAppearance),
    evidence: evidence.map(presentEvidence),
  }));
}

function restsOn({ sourceIds, besides }: Dependents): Prisma.Sql {
  const one = Prisma.sql`c.id IN (${claimsOf(sourceIds)})`;
  return besides === null ? one : Prisma.sql`${one} AND c.id IN (${claimsOf(besides)})`;
}

function claimsOf(sourceIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT l.claim_id FROM chain_links l WHERE l.source_id = ANY(${sourceIds}::uuid[])
    UNION SELECT e.claim_id FROM evidence e WHERE e.source_id = ANY(${sourceIds}::uuid[])`;
}
