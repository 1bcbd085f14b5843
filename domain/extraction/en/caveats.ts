import type { Finding } from "../finding";
import { hasSource, hull } from "../finding";
import type { FoundCaveat } from "../language-pack";
import type { TextDocument } from "../text-document";

/** Hedges inside an attribution, and sentences that qualify the one before. Each pattern is linear. */
const HEDGES = /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed|unverified)\b/gi;
const UNVERIFIED =
  /\b(?:could|can|has|have|had|was|were|did)(?:n[’']t| not)(?: yet)?(?: been| be)?(?: \w+ly)?(?: been| be)?(?: \w+ly)? (?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)\b/gi;
const NO_COMMENT =
  /\b(?:declined to comment|did not (?:immediately )?(?:respond|reply)|no immediate comment|no independent confirmation|unable to (?:independently )?(?:verify|confirm))\b/gi;

/** A sentence that begins so speaks of what was just said, also in a new paragraph. */
const POINTS_BACK =
  /^(?:but |however, )?(?:(?:this|that|it|neither|none)\b|(?:the|this|that|these|those|his|her|its|their) (?:\w+ )?(?:claims?|reports?|figures?|tolls?|numbers?|accounts?|statements?|footage|videos?|allegations?|information|assertions?)\b)/i;

/**
 * Which attribution a caveat belongs to:
 * - a hedge: every attribution that it stands in;
 * - "could not be verified", "declined to comment" in the sentence of an attribution: the last one of the sentence;
 * - the same in a sentence of its own: the attribution right before it, with nothing but such sentences between, in the
 *   same paragraph; from a new paragraph only when the sentence points back ("The claim could not be verified").
 * Anything else, such as an outlet's word at the end that it could verify none of the accounts, is about the article as
 * a whole and belongs to no single attribution.
 */
export function findCaveats(document: TextDocument, findings: Finding[]): FoundCaveat[] {
  const found: FoundCaveat[] = [];
  let next = 0;
  let before: { finding: number; sentence: number } | null = null;

  document.sentences.forEach((_sentence, number) => {
    const own: number[] = [];
    while (findings[next]?.sentence === number) own.push(next++);
    const text = sentenceText(document, number);
    for (const hedge of matches(text, HEDGES))
      for (const finding of own) pushInside(document, findings, { finding, text: hedge }, found);

    const last = own.at(-1);
    if (last !== undefined) before = { finding: last, sentence: endOf(document, findings[last], number) };
    const target: number | null = last ?? targetBefore(document, before, number, text);
    const caveats = [...matches(text, UNVERIFIED), ...matches(text, NO_COMMENT)].filter(
      (caveat) =>
        !isOwnCue(
          document,
          own.map((at) => findings[at]),
          caveat,
        ),
    );
    if (target === null || caveats.length === 0) return;
    found.push(...caveats.map((caveat) => ({ finding: target, text: caveat })));
    if (last === undefined) before = { finding: target, sentence: number };
  });

  return found;
}

/** "could not verify that C" is the stance of its link, and no caveat besides. */
function isOwnCue(document: TextDocument, own: (Finding | undefined)[], caveat: string): boolean {
  return own.some((finding) => {
    const cue = finding && hull(finding.link.cue);
    const start = document.tokens[cue?.from ?? -1]?.start ?? 0;
    return cue && document.text.slice(start, document.tokens[cue.to - 1]?.end ?? 0).includes(caveat);
  });
}

/** The attribution that ends in the sentence before this one, if this one can be about it. */
function targetBefore(
  { sentences }: TextDocument,
  before: { finding: number; sentence: number } | null,
  number: number,
  text: string,
): number | null {
  if (before?.sentence !== number - 1) return null;
  const sameParagraph = sentences[number]?.paragraph === sentences[number - 1]?.paragraph;

  return sameParagraph || POINTS_BACK.test(text.trimStart()) ? before.finding : null;
}

/** The sentence in which a content ends: following quotations may lie further on. */
function endOf({ sentences }: TextDocument, finding: Finding | undefined, number: number): number {
  const to = finding ? hull(finding.content).to : 0;
  let end = number;
  while (end + 1 < sentences.length && (sentences[end]?.to ?? to) < to) end++;

  return end;
}

function pushInside(
  document: TextDocument,
  findings: Finding[],
  caveat: FoundCaveat,
  found: FoundCaveat[],
): void {
  const finding = findings[caveat.finding];
  if (!finding) return;
  const source = hasSource(finding.link) ? [finding.link.source] : [];
  const range = hull([...source, ...finding.link.cue, ...finding.content]);
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
