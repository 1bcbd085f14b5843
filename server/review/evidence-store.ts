import "server-only";
import type { AuditEntry } from "@/domain/audit/event";
import type { EvidenceInput } from "@/domain/review/schema";
import { guessKind } from "@/domain/sources/guess-kind";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result } from "@/lib/result";
import type { LockedClaim } from "@/server/claims/store";
import { resolveOrCreateSources } from "@/server/sources/store";
import type { Work } from "@/server/transact";
import { carriedBy, findCarried, refuseMissing } from "./find-carried";

/** Evidence to bring, with who brings it and the review it comes with, if any. */
export interface NewEvidence {
  addedById: string;
  reviewId: string | null;
  evidence: readonly EvidenceInput[];
  /** How the input names each piece, for refusals: "" or `evidence.2.`. */
  pathOf: (index: number) => string;
}

/**
 * Stores pieces of evidence and records each; a source that is not registered becomes an unchecked one. A fixed number of
 * statements, however many pieces.
 */
export async function writeEvidence(
  work: Work,
  claim: LockedClaim,
  { evidence, addedById, reviewId, pathOf }: NewEvidence,
): Promise<Result<null, Refusal>> {
  if (evidence.length === 0) return ok(null);
  const known = await findCarried(work.tx, evidence);
  for (const [index, one] of evidence.entries()) {
    const refusal = refuseMissing(one, { known, claimId: claim.id, path: pathOf(index) });
    if (refusal) return refusal;
  }

  const named = await resolveNamed(work, evidence);
  const rows = evidence.map((one) => {
    const { stance, url = null, quote = null, note = null } = one;
    const carried = carriedBy(one, known);
    const sourceId = carried.sourceId ?? named.get(one) ?? null;
    return { id: newId(), reviewId, stance, url, quote, note, ...carried, sourceId };
  });
  const shared = { claimId: claim.id, addedById, createdAt: work.now };
  await work.tx.evidence.createMany({ data: rows.map((row) => ({ ...row, ...shared })) });
  await work.record(
    ...rows.map(({ id: evidenceId, ...row }): AuditEntry => {
      return { kind: "EvidenceAdded", entity: "claim", entityId: claim.id, after: { evidenceId, ...row } };
    }),
  );
  return ok(null);
}

/** The source of each piece that names one in words. */
async function resolveNamed(
  { tx, now, record }: Work,
  evidence: readonly EvidenceInput[],
): Promise<Map<EvidenceInput, string>> {
  const naming = evidence.flatMap((one) => (one.source === undefined ? [] : [{ one, name: one.source }]));
  const sources = await resolveOrCreateSources(
    tx,
    naming.map(({ name }) => ({ name, kind: guessKind(name, "origin"), now })),
  );
  await record(
    ...sources
      .filter(({ created }) => created)
      .map(({ id, name, kind }): AuditEntry => {
        return {
          kind: "SourceCreated",
          entity: "source",
          entityId: id,
          after: { name, kind, checked: false },
        };
      }),
  );
  return new Map(
    sources.flatMap(({ id }, index) => naming.slice(index, index + 1).map(({ one }) => [one, id] as const)),
  );
}
