import "server-only";
import type { Verdict } from "@/domain/claims/standing";
import { type Basis, basisOf } from "@/domain/review/re-review";
import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";
import { countOrigins } from "./count-origins";
import { COUNTED_COLUMNS, type CountedRow } from "./counted-json";
import { HAS_VERDICT } from "./load-dependents";
import { loadTies, type TiesOf } from "./load-ties";

/** A decided claim with all that its count rests on. */
export interface DecidedRow extends CountedRow {
  verdict: Verdict;
}

/** Decided claims that fit a condition on the claim in alias `c`, in the order of their ids, each with its ties. */
export async function loadDecided(
  db: Database,
  where: Prisma.Sql,
  limit: number | null = null,
): Promise<{ claims: DecidedRow[]; tiesOf: TiesOf }> {
  const claims = await findDecided(db, where, limit);
  return { claims, tiesOf: await loadTies(db, claims) };
}

const BATCH = 2_000;
const NOTHING = "00000000-0000-0000-0000-000000000000";

/** The same claims without their ties, at most `size` of them at a time: one statement each time, however many there are. */
export async function* decidedInBatches(
  db: Database,
  where: Prisma.Sql,
  size = BATCH,
): AsyncGenerator<DecidedRow[]> {
  for (let after = NOTHING, more = true; more; ) {
    const claims = await findDecided(db, Prisma.sql`c.id > ${after}::uuid AND ${where}`, size);
    if (claims.length > 0) yield claims;
    after = claims.at(-1)?.id ?? after;
    more = claims.length === size;
  }
}

function findDecided(db: Database, where: Prisma.Sql, limit: number | null): Promise<DecidedRow[]> {
  return db.$queryRaw<DecidedRow[]>(Prisma.sql`
    SELECT ${COUNTED_COLUMNS}, c.standing::text AS verdict FROM claims c
    WHERE ${HAS_VERDICT} AND c.withdrawn_at IS NULL AND ${where} ORDER BY c.id LIMIT ${limit}`);
}

/** What the verdict of a claim rests on now. */
export function presentBasis(claim: DecidedRow, tiesOf: TiesOf): Basis {
  return basisOf(claim.verdict, countOrigins(claim, tiesOf(claim)));
}
