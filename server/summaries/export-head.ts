import "server-only";
import { CHAIN_START } from "@/domain/audit/chain";
import type { ExportFile } from "@/domain/summaries/export-model";
import { presentHead } from "@/server/audit/store";
import type { Database } from "@/server/database/client";

type ExportHead = ExportFile["auditHead"];

/**
 * The head an export prints: the seal of the newest event that is not itself an export, so that making an export does
 * not change the next one. Every change of data is an event, so equal heads mean equal data. Null while that event waits
 * to be sealed. Ask in the snapshot the claims are read in: what is sealed by then is all that had happened.
 */
export async function findExportHead(db: Database): Promise<ExportHead | null> {
  const newest = await db.auditEvent.findFirst({
    where: { kind: { not: "ExportMade" } },
    orderBy: { seq: "desc" },
    select: { seq: true, seal: { select: { hash: true } } },
  });
  if (!newest) return toExportHead({ seq: CHAIN_START.seq, hash: CHAIN_START.hash });
  return newest.seal && toExportHead({ seq: Number(newest.seq), hash: newest.seal.hash });
}

function toExportHead(end: { seq: number; hash: Uint8Array }): ExportHead {
  const { seq, hash } = presentHead({ ...end, position: 0 });
  return { seq, hash };
}
