import "server-only";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import type { Database } from "@/server/database/client";
import { toColumns } from "./suggest";

/** Removes open suggestions that nobody settled, with what was said of claims they are not the same as. */
export async function removeSuggestions(tx: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const suggestion = { id: { in: [...ids] }, state: "open" as const };
  await tx.distinction.deleteMany({ where: { suggestion } });
  await tx.suggestion.deleteMany({ where: suggestion });
}

const UPDATED_AT_ONCE = 4_000;

/** Renews open suggestions with what was found in their place. One whose proposal is the very same keeps its version. */
export async function updateSuggestions(
  tx: Database,
  renewed: readonly { id: string; proposal: Extraction }[],
): Promise<void> {
  for (let from = 0; from < renewed.length; from += UPDATED_AT_ONCE) {
    const batch = renewed.slice(from, from + UPDATED_AT_ONCE);
    const rows = batch.map(({ id, proposal }) => ({ id, ...toColumns(proposal) }));
    await tx.$executeRaw`
      UPDATE suggestions g SET rule = r.rule, confidence = r.confidence, statement = r.statement,
        span_start = r.span_start, span_end = r.span_end, extraction = r.extraction, extractor = ${EXTRACTOR_VERSION},
        version = g.version + CASE WHEN g.extraction = r.extraction THEN 0 ELSE 1 END
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r
        (id uuid, rule text, confidence float8, statement text, span_start int, span_end int, extraction jsonb)
      WHERE g.id = r.id AND g.state = 'open'`;
  }
}
