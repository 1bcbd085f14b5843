import "server-only";
import type { Held } from "@/domain/extraction/renewal";
import type { Database } from "@/server/database/client";

/** Something held on a text with the rule that found it; null for what a person marked. */
export interface HeldSuggestion extends Held {
  rule: string | null;
}

/** What is held on an article's newest text. */
export interface HeldOnText {
  items: HeldSuggestion[];
  /** From here on ordinals are free. */
  nextOrdinal: number;
}

interface Row {
  id: string;
  start: number;
  end: number;
  statement: string;
  rule: string | null;
  origin: string | null;
  settled: boolean;
  ordinal: number | null;
}

/**
 * Locks an article with what is suggested on its newest text, and gives that with the claims that people made on it; null
 * when the article or its newest capture is no longer the one that was read. An open suggestion that became a claim
 * already counts as settled.
 */
export async function lockHeld(
  tx: Database,
  { articleId, captureId, version }: { articleId: string; captureId: string; version: number },
): Promise<HeldOnText | null> {
  const [article] = await tx.$queryRaw<unknown[]>`
    SELECT a.id FROM articles a WHERE a.id = ${articleId}::uuid AND a.version = ${version}
      AND (SELECT c.id FROM captures c WHERE c.article_id = a.id ORDER BY c.number DESC LIMIT 1) = ${captureId}::uuid
    FOR NO KEY UPDATE OF a`;
  if (!article) return null;

  const suggestions = await tx.$queryRaw<Row[]>`
    SELECT g.id, g.span_start AS start, g.span_end AS "end", g.statement, g.rule, g.ordinal,
      g.extraction #>> '{chain,-1,mention}' AS origin,
      g.state <> 'open' OR EXISTS (SELECT FROM appearances p WHERE p.suggestion_id = g.id) AS settled
    FROM suggestions g JOIN captures c ON c.id = g.capture_id
    WHERE g.article_id = ${articleId}::uuid
      AND c.text_sha256 = (SELECT n.text_sha256 FROM captures n WHERE n.id = ${captureId}::uuid)
    ORDER BY g.span_start, g.id FOR NO KEY UPDATE OF g`;
  const claims = await tx.$queryRaw<Row[]>`
    SELECT p.id, p.span_start AS start, p.span_end AS "end", m.statement, NULL AS rule, NULL AS origin,
      NULL AS ordinal, true AS settled
    FROM appearances p JOIN captures c ON c.id = p.capture_id JOIN claims m ON m.id = p.claim_id
    WHERE p.article_id = ${articleId}::uuid AND m.withdrawn_at IS NULL
      AND c.text_sha256 = (SELECT n.text_sha256 FROM captures n WHERE n.id = ${captureId}::uuid)`;
  return {
    items: [...suggestions, ...claims].map(toHeld),
    nextOrdinal: 1 + suggestions.reduce((last, { ordinal }) => Math.max(last, ordinal ?? -1), -1),
  };
}

function toHeld({ start, end, ordinal: _ordinal, ...held }: Row): HeldSuggestion {
  return { ...held, span: { start, end } };
}
