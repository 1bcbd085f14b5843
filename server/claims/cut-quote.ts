import "server-only";
import { CONTEXT_LENGTH } from "@/domain/articles/quote-selector";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";

/** A span of a capture's text with what it cuts out, as an appearance keeps it. */
export interface Cut {
  articleId: string;
  outletId: string;
  captureId: string;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** Where to cut; `quote` is what the caller believes stands there. */
export interface SpanToCut {
  start: number;
  end: number;
  quote?: string;
}

type SpanRefusal = Refusal<"span_outside_text" | "span_empty" | "quote_differs" | "text_removed">;

interface CutRow extends Omit<Cut, "start" | "end"> {
  textLength: number;
  removed: boolean;
}

/** No text is longer than this; the database counts characters in 32 bits. */
const BEYOND_ANY_TEXT = 1_000_000_000;

/** Cuts a span out of the newest capture of an article, named by id or reference. */
export function cutFromArticle(
  tx: Database,
  article: string,
  span: SpanToCut,
): Promise<Result<Cut, SpanRefusal>> {
  const ref = parseReference("A", article);
  const isArticle = ref === null ? Prisma.sql`ar.id = ${article}::uuid` : Prisma.sql`ar.ref = ${ref}`;
  return cut(tx, isArticle, span);
}

/** Cuts a span out of one capture. */
export function cutFromCapture(
  tx: Database,
  captureId: string,
  span: SpanToCut,
): Promise<Result<Cut, SpanRefusal>> {
  return cut(tx, Prisma.sql`cap.id = ${captureId}::uuid`, span);
}

async function cut(tx: Database, which: Prisma.Sql, span: SpanToCut): Promise<Result<Cut, SpanRefusal>> {
  if (span.end <= span.start) return refuse("span_empty", "The span must end behind its start.", "end");

  await lockArticle(tx, which);
  const start = Math.min(span.start, BEYOND_ANY_TEXT);
  const end = Math.min(span.end, BEYOND_ANY_TEXT + 1);
  const [row] = await tx.$queryRaw<CutRow[]>(Prisma.sql`
    SELECT ar.id AS "articleId", ar.outlet_id AS "outletId", cap.id AS "captureId", cap.text_length AS "textLength",
      cap.removed_at IS NOT NULL AS removed,
      substr(cap.text, ${start}::int + 1, ${end - start}::int) AS quote,
      substr(cap.text, greatest(${start}::int - ${CONTEXT_LENGTH}::int, 0) + 1, least(${start}::int, ${CONTEXT_LENGTH}::int)) AS prefix,
      substr(cap.text, ${end}::int + 1, ${CONTEXT_LENGTH}::int) AS suffix
    FROM captures cap JOIN articles ar ON ar.id = cap.article_id WHERE ${which} ORDER BY cap.number DESC LIMIT 1`);
  if (!row) throw notFound("article");
  return check(row, span);
}

/** A text that is being taken away is waited for; what follows sees what became of it, and it stays until the words are saved. */
async function lockArticle(tx: Database, which: Prisma.Sql): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    SELECT ar.id FROM articles ar WHERE EXISTS (SELECT FROM captures cap WHERE cap.article_id = ar.id AND ${which})
    FOR SHARE`);
}

function check({ textLength, removed, ...row }: CutRow, span: SpanToCut): Result<Cut, SpanRefusal> {
  const { start, end, quote } = span;
  if (removed)
    return refuse(
      "text_removed",
      "The text of this capture was taken away; nothing more can be marked in it.",
    );
  const outside = start >= textLength ? "start" : "end";
  if (end > textLength) {
    return refuse(
      "span_outside_text",
      `The text has ${textLength} characters; the span ${start}–${end} is outside it.`,
      outside,
    );
  }
  if (quote !== undefined && quote !== row.quote) {
    return refuse(
      "quote_differs",
      "The text at this span is not the quote you sent. Count in Unicode code points of the article’s text, end exclusive.",
      "quote",
    );
  }
  return ok({ ...row, start, end });
}
