import "server-only";
import type { EvidenceInput } from "@/domain/review/schema";
import { guessKind } from "@/domain/sources/guess-kind";
import { Prisma } from "@/generated/prisma/client";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { claimIs, type LockedClaim } from "@/server/claims/store";
import type { Database } from "@/server/database/client";
import { resolveOrCreateSource } from "@/server/sources/store";
import type { Work } from "@/server/transact";

/** Evidence to bring, with who brings it and the review it comes with, if any. */
export interface NewEvidence {
  addedById: string;
  reviewId: string | null;
  evidence: EvidenceInput;
  /** How the input names it, for refusals: "" or `evidence.2.`. */
  path: string;
}

type Found<T> = Result<
  T,
  Refusal<"capture_not_found" | "claim_not_found" | "claim_itself" | "source_not_found">
>;

/** Stores one piece of evidence and records it; a source that is not registered becomes an unchecked one. */
export async function writeEvidence(
  work: Work,
  claim: LockedClaim,
  { evidence, addedById, reviewId, path }: NewEvidence,
): Promise<Result<string, Refusal>> {
  const { stance, url, quote, note } = evidence;
  const captureId = await findCapture(work.tx, evidence, path);
  if (!captureId.ok) return captureId;
  const otherClaimId = await findOtherClaim(work.tx, claim, { evidence, path });
  if (!otherClaimId.ok) return otherClaimId;
  const sourceId = await findSource(work, evidence, path);
  if (!sourceId.ok) return sourceId;

  const id = newId();
  const carried = { captureId: captureId.value, otherClaimId: otherClaimId.value, sourceId: sourceId.value };
  await work.tx.evidence.create({
    data: {
      id,
      claimId: claim.id,
      stance,
      url,
      quote,
      note,
      ...carried,
      addedById,
      reviewId,
      createdAt: work.now,
    },
  });
  await work.record({
    kind: "EvidenceAdded",
    entity: "claim",
    entityId: claim.id,
    after: {
      evidenceId: id,
      reviewId,
      stance,
      url: url ?? null,
      quote: quote ?? null,
      note: note ?? null,
      ...carried,
    },
  });
  return ok(id);
}

async function findCapture(
  tx: Database,
  { captureId }: EvidenceInput,
  path: string,
): Promise<Found<string | null>> {
  if (captureId === undefined) return ok(null);
  if ((await tx.capture.count({ where: { id: captureId } })) > 0) return ok(captureId);
  return refuse("capture_not_found", "There is no such capture.", `${path}captureId`);
}

async function findOtherClaim(
  tx: Database,
  claim: LockedClaim,
  { evidence, path }: { evidence: EvidenceInput; path: string },
): Promise<Found<string | null>> {
  if (evidence.claimId === undefined) return ok(null);

  const [other] = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT c.id FROM claims c WHERE ${claimIs(evidence.claimId)} AND c.withdrawn_at IS NULL`,
  );
  if (!other) return refuse("claim_not_found", "There is no such claim.", `${path}claimId`);
  if (other.id === claim.id)
    return refuse("claim_itself", "A claim can't be evidence for itself.", `${path}claimId`);
  return ok(other.id);
}

async function findSource(
  { tx, now, record }: Work,
  { source, sourceId }: EvidenceInput,
  path: string,
): Promise<Found<string | null>> {
  if (sourceId !== undefined) {
    const known = await tx.source.findUnique({ where: { id: sourceId }, select: { canonicalId: true } });
    if (known) return ok(known.canonicalId);
    return refuse("source_not_found", "There is no such source.", `${path}sourceId`);
  }
  if (source === undefined) return ok(null);

  const { id, name, kind, created } = await resolveOrCreateSource(tx, {
    name: source,
    kind: guessKind(source, "origin"),
    now,
  });
  if (created) {
    await record({
      kind: "SourceCreated",
      entity: "source",
      entityId: id,
      after: { name, kind, checked: false },
    });
  }
  return ok(id);
}
