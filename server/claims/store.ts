import "server-only";
import { claimKey } from "@/domain/claims/schema";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { AppError, conflict, notFound } from "@/lib/app-error";
import { formatReference, parseReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";

/** A claim as a command works on it; its row is locked until the transaction ends. */
export interface LockedClaim {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  round: number;
  version: number;
  withdrawnAt: Date | null;
  mergedIntoId: string | null;
}

/** What a command answers about the claim it changed. */
export interface ClaimSaved {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  version: number;
}

/** What a command may change of a claim's own row. */
export interface ClaimChange {
  statement?: string;
  standing?: Standing;
  round?: number;
  reReviewReason?: string | null;
  withdrawnAt?: Date | null;
  mergedIntoId?: string | null;
  publishedAt?: Date | null;
}

/** The condition that names one claim by its id or its reference, for the row in alias `c`. */
export function claimIs(key: string): Prisma.Sql {
  const ref = parseReference("C", key);
  if (ref !== null) return Prisma.sql`c.ref = ${ref}`;
  return claimKey.safeParse(key).success ? Prisma.sql`c.id = ${key}::uuid` : Prisma.sql`false`;
}

/** What a command answers about a claim that it left as it stands now. */
export async function loadSaved(tx: Database, id: string): Promise<ClaimSaved> {
  return tx.claim.findUniqueOrThrow({
    where: { id },
    select: { id: true, ref: true, statement: true, standing: true, version: true },
  });
}

/** The id of the claim of this id or reference; throws `not_found`. */
export async function resolveClaimId(tx: Database, key: string): Promise<string> {
  const [claim] = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT c.id FROM claims c WHERE ${claimIs(key)}`,
  );
  if (!claim) throw notFound("claim");
  return claim.id;
}

const LOCKED_COLUMNS = Prisma.sql`c.id, c.ref, c.statement, c.standing::text AS standing, c.round, c.version,
  c.withdrawn_at AS "withdrawnAt", c.merged_into_id AS "mergedIntoId"`;

/** Loads and locks a claim. Throws `not_found`, and `conflict` when the caller has seen another version of it. */
export async function lockClaim(tx: Database, key: string, version?: number): Promise<LockedClaim> {
  const [claim] = await tx.$queryRaw<LockedClaim[]>(Prisma.sql`
    SELECT ${LOCKED_COLUMNS} FROM claims c WHERE ${claimIs(key)} FOR NO KEY UPDATE`);
  if (!claim) throw notFound("claim");
  if (version !== undefined && version !== claim.version) throw conflict("claim");
  return claim;
}

/** Locks claims until the transaction ends, in the order of their ids: waits for whoever is at one of them. One statement. */
export async function lockClaims(tx: Database, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    SELECT c.id FROM claims c WHERE c.id = ANY(${ids}::uuid[]) ORDER BY c.id FOR NO KEY UPDATE`);
}

/** Like {@link lockClaim}, for every change but bringing a claim back: a withdrawn one can't be touched. */
export async function lockOpenClaim(tx: Database, key: string, version?: number): Promise<LockedClaim> {
  const claim = await lockClaim(tx, key);
  assertOpen(claim, "This claim");
  if (version !== undefined && version !== claim.version) throw conflict("claim");
  return claim;
}

/** Like {@link lockOpenClaim}, for several claims by their ids or references, each given once. One statement. */
export async function lockOpenClaims(tx: Database, keys: readonly string[]): Promise<LockedClaim[]> {
  if (keys.length === 0) return [];
  const claims = await tx.$queryRaw<LockedClaim[]>(Prisma.sql`
    SELECT ${LOCKED_COLUMNS} FROM claims c WHERE ${Prisma.join(keys.map(claimIs), " OR ")}
    ORDER BY c.id FOR NO KEY UPDATE`);
  const found = new Set(claims.flatMap(({ id, ref }) => [id, String(ref)]));
  const isThere = (key: string) => found.has(String(parseReference("C", key) ?? key.toLowerCase()));
  if (!keys.every(isThere)) throw notFound("claim");
  for (const claim of claims) assertOpen(claim, formatReference("C", claim.ref));
  return claims;
}

function assertOpen({ mergedIntoId, withdrawnAt }: LockedClaim, called: string): void {
  if (mergedIntoId !== null)
    throw new AppError("conflict", `${called} was merged into another. Go on there, or undo the merge.`, {
      kind: "claim_merged",
    });
  if (withdrawnAt !== null)
    throw new AppError("conflict", `${called} was withdrawn. Bring it back before you change it.`, {
      kind: "claim_withdrawn",
    });
}

/** Saves a change of the locked claim as its next version. */
export async function saveClaim(
  tx: Database,
  claim: LockedClaim,
  change: ClaimChange = {},
): Promise<ClaimSaved> {
  const { count } = await tx.claim.updateMany({
    where: { id: claim.id, version: claim.version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw conflict("claim");

  const { id, ref, statement, standing } = { ...claim, ...change };
  return { id, ref, statement, standing, version: claim.version + 1 };
}
