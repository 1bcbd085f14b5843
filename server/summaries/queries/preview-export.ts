import "server-only";
import type { Actor } from "@/domain/access/actor";
import { renderExport } from "@/domain/summaries/render-export";
import type { ExportCounts, ExportRequest } from "@/domain/summaries/selection";
import { Prisma } from "@/generated/prisma/client";
import { getAuditHead } from "@/server/audit/store";
import { read } from "@/server/read";
import { getSetting } from "@/server/settings/queries";
import { findJudged, IS_DECIDED } from "../judged-claims";
import { countSelected, findSelected } from "../selection";
import { toClaimExport } from "../to-claim-export";

/** What an export would hold: how many claims leave and stay, and its first claims as they would be written. */
export interface ExportPreview {
  scope: string;
  counts: ExportCounts;
  text: string;
  /** How many of the claims that leave stand in the text. */
  shown: number;
}

const SHOWN = 3;

/** Shows what an export would hold, without making one: nothing is recorded. Seven statements at most. */
export function previewExport(
  actor: Actor,
  { format, ...selection }: ExportRequest,
  address: string,
): Promise<ExportPreview> {
  return read(actor, "export.read", async (db) => {
    const selected = await findSelected(db, actor, selection);
    const counts = await countSelected(db, selected);
    const rows = await findJudged(db, Prisma.sql`${IS_DECIDED} AND ${selected.where}`, SHOWN);
    const { seq, hash } = await getAuditHead(db);
    const { body } = renderExport(format, {
      scope: selected.scope,
      desk: { name: await getSetting(db, "deskName"), url: address },
      auditHead: { seq, hash },
      claims: rows.map((row) => toClaimExport(row, address)),
    });
    return { scope: selected.scope, counts, text: body, shown: rows.length };
  });
}
