import "server-only";
import { EXTRACTOR_VERSION, type ExtractOptions, extract } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import type { Prisma } from "@/generated/prisma/client";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";

/** What the extractor proposes for a text, before anything is stored. */
export async function proposeClaims(text: string, options: ExtractOptions): Promise<Extraction[]> {
  return extract(text, options);
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
