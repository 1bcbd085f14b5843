import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/domain/access/actor";
import type { ExportFile } from "@/domain/summaries/export-model";
import { type RenderedExport, renderExport } from "@/domain/summaries/render-export";
import { type ExportRequest, MOST_EXPORTED_CLAIMS } from "@/domain/summaries/selection";
import { Prisma } from "@/generated/prisma/client";
import { AppError } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { sealNow } from "@/server/audit/seal";
import type { Database } from "@/server/database/client";
import { getSetting } from "@/server/settings/queries";
import { transact } from "@/server/transact";
import { findExportHead } from "../export-head";
import { findJudged, IS_DECIDED } from "../judged-claims";
import { findSelected, type Selected } from "../selection";
import { toClaimExport } from "../to-claim-export";

/** What is asked for, and where people reach the desk. */
export interface ExportOrder {
  request: ExportRequest;
  address: string;
}

const ATTEMPTS = 5;

/**
 * Exports the decided claims of a selection. The file and the audit head printed in it are read in one snapshot, so the
 * same head means the same bytes; when the log is not sealed up to the snapshot, it is sealed and read again. The event
 * of the export keeps the SHA-256 of the file. Seven statements at most, however many claims.
 */
export async function makeExport(actor: Actor, order: ExportOrder): Promise<Result<RenderedExport, Refusal>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const made = await attemptExport(actor, order);
    if (made !== "unsealed") return made;
    await sealNow();
  }
  throw new AppError(
    "unavailable",
    "The desk is too busy to seal its log just now. Export again in a moment.",
    {
      retryAfterSeconds: 5,
    },
  );
}

function attemptExport(
  actor: Actor,
  { request: { format, ...selection }, address }: ExportOrder,
): Promise<Result<RenderedExport, Refusal> | "unsealed"> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "export.read");
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
    const auditHead = await findExportHead(tx);
    if (auditHead === null) return "unsealed";

    const selected = await findSelected(tx, actor, selection);
    const file = await loadFile(tx, selected, { auditHead, address });
    if (!file.ok) return file;

    const rendered = renderExport(format, file.value);
    await record({
      kind: "ExportMade",
      entity: "export",
      entityId: null,
      after: {
        scope: selected.scope,
        format,
        claims: file.value.claims.length,
        auditHead: auditHead.seq,
        sha256: createHash("sha256").update(rendered.body).digest("hex"),
      },
    });
    return ok(rendered);
  });
}

async function loadFile(
  tx: Database,
  { where, scope }: Selected,
  { auditHead, address }: { auditHead: ExportFile["auditHead"]; address: string },
): Promise<Result<ExportFile, Refusal<"too_many_claims">>> {
  const rows = await findJudged(tx, Prisma.sql`${IS_DECIDED} AND ${where}`, MOST_EXPORTED_CLAIMS + 1);
  if (rows.length > MOST_EXPORTED_CLAIMS) {
    return refuse(
      "too_many_claims",
      `More than ${MOST_EXPORTED_CLAIMS.toLocaleString("en")} decided claims are selected, and an export holds no more. Narrow the selection, by dates for example.`,
    );
  }
  const desk = { name: await getSetting(tx, "deskName"), url: address };
  return ok({ scope, desk, auditHead, claims: rows.map((row) => toClaimExport(row, address)) });
}
