import type { Finding } from "../finding";
import { hull } from "../finding";
import type { FoundCaveat } from "../language-pack";
import type { TextDocument } from "../text-document";

/** Hedges inside an attribution, and sentences that qualify the one before. Each pattern is linear. */
const HEDGES = /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed|unverified)\b/gi;
const UNVERIFIED =
  /\b(?:could|can|has|have|had|was|were|did)(?:n[’']t| not)(?: yet)?(?: been| be)?(?: \w+ly)?(?: been| be)?(?: \w+ly)? (?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)\b/gi;
const NO_COMMENT =
  /\b(?:declined to comment|did not (?:immediately )?(?:respond|reply)|no immediate comment|no independent confirmation|unable to (?:independently )?(?:verify|confirm))\b/gi;

/** A qualifying sentence belongs to an attribution at most this many sentences before it. */
const REACH = 3;

/**
 * Hedges belong to the attribution whose sentence they stand in; "could not be verified" and "declined to comment" in
 * a sentence of their own belong to the attribution before them.
 */
export function findCaveats(document: TextDocument, findings: Finding[]): FoundCaveat[] {
  const found: FoundCaveat[] = [];
  let last = -1;
  let next = 0;

  document.sentences.forEach((_sentence, number) => {
    const own: number[] = [];
    while (findings[next]?.sentence === number) own.push(next++);
    const text = sentenceText(document, number);
    for (const hedge of matches(text, HEDGES))
      for (const finding of own) pushInside(document, findings, { finding, text: hedge }, found);
    last = own.at(-1) ?? last;
    for (const caveat of [...matches(text, UNVERIFIED), ...matches(text, NO_COMMENT)]) {
      const target = findings[last];
      if (target && number - target.sentence <= REACH) found.push({ finding: last, text: caveat });
    }
  });

  return found;
}

function pushInside(
  document: TextDocument,
  findings: Finding[],
  caveat: FoundCaveat,
  found: FoundCaveat[],
): void {
  const finding = findings[caveat.finding];
  if (!finding) return;
  const range = hull([finding.link.source, ...finding.link.cue, ...finding.content]);
  const start = document.tokens[range.from]?.start ?? 0;
  const end = document.tokens[range.to - 1]?.end ?? 0;

  if (document.text.slice(start, end).includes(caveat.text)) found.push(caveat);
}

function sentenceText(document: TextDocument, number: number): string {
  const sentence = document.sentences[number];
  const first = sentence && document.tokens[sentence.from];
  const last = sentence && document.tokens[sentence.to - 1];

  return first && last ? document.text.slice(first.start, last.end) : "";
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[0]);
}
