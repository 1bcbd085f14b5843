import "server-only";
import { log } from "@/lib/log";
import { formatReference } from "@/lib/reference";
import { countOrigins } from "@/server/corroboration/count-origins";
import { loadTies, type TiesOf } from "@/server/corroboration/load-ties";
import type { Database } from "@/server/database/client";
import { type ClaimItemRow, presentAppearance, toMoment } from "../claim-rows";
import type { AppearanceView, ClaimItem } from "../views";

/** Which of its appearances a claim is shown by: this one, a place or any in an article, or the one made of a suggestion; else the first. */
export interface ShownBy {
  appearanceId?: string;
  articleId?: string;
  place?: { start: number; end: number };
  suggestionId?: string;
}

/**
 * Claims as lists show them. One that appears nowhere is a broken promise of ours: it is logged and left out, so that the
 * list is still there for the others. One statement.
 */
export async function presentItems(
  db: Database,
  rows: readonly ClaimItemRow[],
  shownBy: ShownBy = {},
): Promise<ClaimItem[]> {
  const tiesOf = await loadTies(db, rows);
  return rows.flatMap((row) => presentItem(row, tiesOf, shownBy));
}

function presentItem(row: ClaimItemRow, tiesOf: TiesOf, shownBy: ShownBy): ClaimItem | [] {
  const appearances = row.appearances.map(presentAppearance);
  const shown = appearances.find((one) => isShownBy(one, shownBy)) ?? appearances[0];
  if (!shown) {
    log.error({ claimId: row.id }, "a claim appears nowhere; lists leave it out");
    return [];
  }

  const { independentOrigins, weakGroups } = countOrigins(row, tiesOf(row));
  const { id: appearanceId, article, captureId, suggestionId, start, end, quote, caveats, chain } = shown;
  return {
    ...{ id: row.id, statement: row.statement, standing: row.standing, version: row.version },
    ref: formatReference("C", row.ref),
    createdAt: toMoment(row.created_at),
    byException: row.by_exception,
    ...{ appearanceId, article, captureId, suggestionId, start, end, quote, caveats, chain },
    appearances: appearances.length,
    independentOrigins,
    weakOrigins: weakGroups,
  };
}

function isShownBy(one: AppearanceView, { appearanceId, articleId, place, suggestionId }: ShownBy): boolean {
  const isPlace = !place || (one.start === place.start && one.end === place.end);
  return (
    one.id === appearanceId ||
    (one.article.id === articleId && isPlace) ||
    (suggestionId !== undefined && one.suggestionId === suggestionId)
  );
}
