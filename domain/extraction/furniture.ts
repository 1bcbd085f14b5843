import { findFurniture } from "@/domain/articles/page-furniture";
import type { SpokenFinding } from "./split-speakers";
import type { TextDocument } from "./text-document";
import { offsetsOf } from "./tokens";

/** The findings that do not stand in a line of the page around the article: "Watch: Doctors believe ..." tells of another one. */
export function outsideFurniture(document: TextDocument, spoken: SpokenFinding[]): SpokenFinding[] {
  const inFurniture = sentencesInFurniture(document);

  return inFurniture.size === 0 ? spoken : spoken.filter(({ finding }) => !inFurniture.has(finding.sentence));
}

/** Both come in text order, so that one pass finds them. */
function sentencesInFurniture({ text, tokens, sentences }: TextDocument): Set<number> {
  const lines = findFurniture(text);
  const found = new Set<number>();
  let line = 0;
  for (const [number, sentence] of sentences.entries()) {
    const { start, end } = offsetsOf(tokens, sentence);
    while (line < lines.length && (lines[line]?.end ?? 0) < end) line++;
    if ((lines[line]?.start ?? Number.POSITIVE_INFINITY) <= start) found.add(number);
  }

  return found;
}
