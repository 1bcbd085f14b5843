import "server-only";
import type { EvidenceInput } from "@/domain/review/schema";
import { Prisma } from "@/generated/prisma/client";
import { parseReference } from "@/lib/reference";
import { type Refusal, refuse } from "@/lib/result";
import { claimIs } from "@/server/claims/store";
import type { Database } from "@/server/database/client";

/** What pieces of evidence point to and is there, by what they call it. */
export interface Carried {
  captures: ReadonlySet<string>;
  /** Ids of claims by their id and by their reference. */
  claims: ReadonlyMap<string, string>;
  /** The ids sources are seen as, by their own. */
  sources: ReadonlyMap<string, string>;
}

type Missing = Refusal<"capture_not_found" | "claim_not_found" | "claim_itself" | "source_not_found">;

/** Finds everything that these pieces point to by an id or a reference, in at most three statements. */
export async function findCarried(db: Database, evidence: readonly EvidenceInput[]): Promise<Carried> {
  const ids = evidence.flatMap(({ captureId }) => captureId ?? []);
  const captures = await db.capture.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const sources = await db.source.findMany({
    where: { id: { in: evidence.flatMap(({ sourceId }) => sourceId ?? []) } },
    select: { id: true, canonicalId: true },
  });
  return {
    captures: new Set(captures.map(({ id }) => id)),
    claims: await findClaims(
      db,
      evidence.flatMap(({ claimId }) => claimId ?? []),
    ),
    sources: new Map(sources.map(({ id, canonicalId }) => [id, canonicalId])),
  };
}

/** Why a piece can't be taken, naming its field: what it points to is not there, or is the claim itself. Else null. */
export function refuseMissing(
  { captureId, claimId: otherId, sourceId }: EvidenceInput,
  { known, claimId, path }: { known: Carried; claimId: string; path: string },
): { ok: false; error: Missing } | null {
  if (captureId !== undefined && !known.captures.has(captureId.toLowerCase()))
    return refuse("capture_not_found", "There is no such capture.", `${path}captureId`);

  const other = otherId === undefined ? null : known.claims.get(keyOf(otherId));
  if (other === undefined) return refuse("claim_not_found", "There is no such claim.", `${path}claimId`);
  if (other === claimId)
    return refuse("claim_itself", "A claim can’t be evidence for itself.", `${path}claimId`);
  if (sourceId !== undefined && !known.sources.has(sourceId.toLowerCase()))
    return refuse("source_not_found", "There is no such source.", `${path}sourceId`);
  return null;
}

/** The ids of what a piece points to, as they are stored. */
export function carriedBy({ captureId, claimId, sourceId }: EvidenceInput, { claims, sources }: Carried) {
  return {
    captureId: captureId ?? null,
    otherClaimId: claims.get(keyOf(claimId ?? "")) ?? null,
    sourceId: sources.get(sourceId?.toLowerCase() ?? "") ?? null,
  };
}

async function findClaims(db: Database, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();

  const found = await db.$queryRaw<{ id: string; ref: number }[]>(Prisma.sql`
    SELECT c.id, c.ref FROM claims c
    WHERE c.withdrawn_at IS NULL AND (${Prisma.join(keys.map(claimIs), " OR ")})`);
  return new Map(
    found.flatMap(({ id, ref }) => [
      [id, id],
      [String(ref), id],
    ]),
  );
}

function keyOf(claimKey: string): string {
  return String(parseReference("C", claimKey) ?? claimKey.toLowerCase());
}
