import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkRetraction } from "@/domain/sources/retraction";
import type { RetractionInput } from "@/domain/sources/schema";
import { conflict } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { transact, type Work } from "@/server/transact";
import { type LoadedSource, loadSource } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import { sourceFamily } from "../store";

/** Stops relying on a source: what came through it, or through what is merged into it, no longer counts for a claim. */
export function retractSource(
  actor: Actor,
  idOrRef: string,
  input: RetractionInput,
): Promise<Result<{ id: string }>> {
  return setRetracted(actor, idOrRef, { ...input, to: true });
}

/** Takes a retraction back. Decided claims that the retraction moved and that stand as before are counted anew. */
export function reinstateSource(
  actor: Actor,
  idOrRef: string,
  input: RetractionInput,
): Promise<Result<{ id: string }>> {
  return setRetracted(actor, idOrRef, { ...input, to: false });
}

interface Retraction extends RetractionInput {
  to: boolean;
}

function setRetracted(actor: Actor, idOrRef: string, wanted: Retraction): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    authorize(actor, "source.retract");
    await lockSourceGraph(work.tx);
    const source = await loadSource(work.tx, idOrRef);
    const allowed = checkRetraction({ ...source, retracted: source.retractedAt !== null }, wanted.to);
    if (!allowed.ok) return allowed;

    await save(work, source, wanted);
    await work.record({
      kind: wanted.to ? "SourceRetracted" : "SourceReinstated",
      entity: "source",
      entityId: source.id,
      before: { retracted: !wanted.to },
      after: { retracted: wanted.to },
      reason: wanted.reason,
    });
    return ok({ id: source.id });
  });
}

async function save(
  work: Work,
  { id, ref }: LoadedSource,
  { to, reason, version }: Retraction,
): Promise<void> {
  const said = formatReference("S", ref);
  await reconsiderDependents(work, {
    dependents: { sourceIds: await sourceFamily(work.tx, id), besides: null },
    because: to ? `${said} was retracted` : `The retraction of ${said} was taken back`,
    change: async () => {
      const retraction = to
        ? { retractedAt: work.now, retractedReason: reason }
        : { retractedAt: null, retractedReason: null };
      const data = { ...retraction, version: { increment: 1 } };
      const { count } = await work.tx.source.updateMany({ where: { id, version }, data });
      if (count === 0) throw conflict("source");
    },
  });
}
