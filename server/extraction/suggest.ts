import "server-only";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import type { Prisma } from "@/generated/prisma/client";
import { IsolationError, isolate } from "@/lib/isolated/isolate";
import { log } from "@/lib/log";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";
import type { TextToRead } from "./text-to-read";

// A long text takes the extractor seconds, in which the process could answer nobody.
const extractInWorker = isolate<TextToRead, Extraction[]>({
  file: "server/extraction/extraction-worker.ts",
  timeoutMs: 60_000,
  memoryMb: 1_536,
});

/** What the extractor proposes for a text, before anything is stored. An article whose text is too much for it gets none. */
export async function proposeClaims(input: TextToRead): Promise<Extraction[]> {
  try {
    return await extractInWorker(input);
  } catch (error) {
    if (!(error instanceof IsolationError)) throw error;
    log.error({ err: error, length: input.text.length }, "no claims could be proposed for a text");
    return [];
  }
}

/** Stores proposals as open suggestions of a capture, in text order. */
export async function storeSuggestions(
  tx: Database,
  { articleId, captureId }: { articleId: string; captureId: string },
  proposals: readonly Extraction[],
): Promise<void> {
  await tx.suggestion.createMany({
    data: proposals.map((extraction, ordinal) => ({
      id: newId(),
      articleId,
      captureId,
      ordinal,
      rule: extraction.rule,
      confidence: extraction.confidence,
      statement: extraction.statement,
      start: Math.min(...extraction.content.map((span) => span.start)),
      end: Math.max(...extraction.content.map((span) => span.end)),
      extraction: toJson(extraction),
      extractor: EXTRACTOR_VERSION,
    })),
  });
}

function toJson(extraction: Extraction): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(extraction));
}
