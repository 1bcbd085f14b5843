import "server-only";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import { IsolationError, isolate } from "@/lib/isolated/isolate";
import { log } from "@/lib/log";
import { newId } from "@/lib/new-id";
import type { Span } from "@/lib/text/code-points";
import type { Database } from "@/server/database/client";
import type { TextToRead } from "./text-to-read";

// A long text takes the extractor seconds, in which the process could answer nobody.
const extractInWorker = isolate<TextToRead, Extraction[]>({
  file: "server/extraction/extraction-worker.ts",
  timeoutMs: 60_000,
  memoryMb: 1_536,
});

/** What the extractor proposes for a text, before anything is stored; null when the text is too much for it. */
export async function proposeClaims(input: TextToRead): Promise<Extraction[] | null> {
  try {
    return await extractInWorker(input);
  } catch (error) {
    if (!(error instanceof IsolationError)) throw error;
    log.error({ err: error, length: input.text.length }, "no claims could be proposed for a text");
    return null;
  }
}

// A text of 5 MB can hold sixteen thousand proposals; a few thousand at a time keep each statement short.
const STORED_AT_ONCE = 4_000;

/** Stores proposals as open suggestions of a capture, in text order, numbered from `firstOrdinal`. */
export async function storeSuggestions(
  tx: Database,
  capture: { articleId: string; captureId: string; firstOrdinal: number },
  proposals: readonly Extraction[],
): Promise<void> {
  for (let from = 0; from < proposals.length; from += STORED_AT_ONCE) {
    const rows = proposals
      .slice(from, from + STORED_AT_ONCE)
      .map((one, index) => toRow(one, capture.firstOrdinal + from + index));
    // The client's own way of inserting many takes four times as long, within the transaction.
    await tx.$executeRaw`
      INSERT INTO suggestions
        (id, article_id, capture_id, ordinal, rule, confidence, statement, span_start, span_end, extraction, extractor)
      SELECT id, ${capture.articleId}::uuid, ${capture.captureId}::uuid, ordinal, rule, confidence, statement,
        span_start, span_end, extraction, ${EXTRACTOR_VERSION}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS proposal
        (id uuid, ordinal int, rule text, confidence float8, statement text, span_start int, span_end int, extraction jsonb)`;
  }
}

function toRow(extraction: Extraction, ordinal: number) {
  return { id: newId(), ordinal, ...toColumns(extraction) };
}

/** What a row of suggestions keeps of a proposal, by the names of its columns. */
export function toColumns(extraction: Extraction) {
  const { rule, confidence, statement } = extraction;
  const { start, end } = hullOf(extraction);
  return { rule, confidence, statement, extraction, span_start: start, span_end: end };
}

/** The stretch from the first to the last character of what is said. */
export function hullOf({ content }: Extraction): Span {
  return {
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
  };
}
