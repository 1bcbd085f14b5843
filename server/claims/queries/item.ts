import "server-only";
import { formatReference } from "@/lib/reference";
import { countOrigins } from "@/server/corroboration/count-origins";
import { type ClaimRow, presentAppearance, presentEvidence, toMoment } from "../claim-rows";
import type { ClaimItem } from "../views";

/** A claim as lists show it: by its first appearance, or by its first one in a given article. */
export function presentItem(row: ClaimRow, articleId?: string): ClaimItem {
  const appearances = row.appearances.map(presentAppearance);
  const shown = appearances.find(({ article }) => article.id === articleId) ?? appearances[0];
  if (!shown) throw new Error(`claim ${row.id} appears nowhere`);

  const { independentOrigins, weakGroups } = countOrigins(appearances, row.evidence.map(presentEvidence));
  const { id: appearanceId, article, captureId, suggestionId, start, end, quote, caveats, chain } = shown;
  return {
    ...{ id: row.id, statement: row.statement, standing: row.standing, version: row.version },
    ref: formatReference("C", row.ref),
    createdAt: toMoment(row.created_at),
    ...{ appearanceId, article, captureId, suggestionId, start, end, quote, caveats, chain },
    appearances: appearances.length,
    independentOrigins,
    weakOrigins: weakGroups,
  };
}
