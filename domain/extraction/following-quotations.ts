import type { Finding } from "./finding";
import type { Sentence, TextDocument } from "./text-document";
import type { TokenRange } from "./tokens";

/**
 * Gives a quotation without an attribution of its own to the speaker before it.
 * Conditions, in order:
 * 1. the sentence is wholly one quotation, and no rule found anything in it, nor that it is said by whoever signs it;
 * 2. it stands in the same paragraph as the last attribution, with nothing between but such quotations, or in the next
 *    paragraph after a quotation whose closing mark was left out, or alone in the next paragraph after a quoted content;
 * 3. that attribution's content has a quotation.
 */
export function addFollowingQuotations(document: TextDocument, findings: Finding[]): Finding[] {
  const bySentence = groupBySentence(findings);
  const begun = new Set(findings.flatMap(({ content }) => content.map(({ from }) => from)));
  const result: Finding[] = [];
  let open: { at: number; paragraph: number; leadsOn: boolean } | null = null;

  document.sentences.forEach((sentence, number) => {
    const found = bySentence.get(number);
    const quotation = wholeQuotation(document, sentence);
    const target = open && result[open.at];
    if (found) {
      result.push(...found);
      open = {
        at: result.length - 1,
        paragraph: sentence.paragraph,
        leadsOn: leadsOn(document, found.at(-1)),
      };
    } else if (
      quotation &&
      open &&
      target &&
      follows(sentence, open) &&
      !begun.has(quotation.from) &&
      !covers(target, quotation) &&
      hasQuotation(document, target)
    ) {
      result[open.at] = { ...target, content: [...target.content, quotation] };
      open = { ...open, paragraph: sentence.paragraph, leadsOn: true };
    } else if (!(target && quotation && covers(target, quotation))) {
      open = null;
    }
  });

  return result;
}

function groupBySentence(findings: Finding[]): Map<number, Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings)
    groups.set(finding.sentence, [...(groups.get(finding.sentence) ?? []), finding]);

  return groups;
}

function follows(sentence: Sentence, open: { paragraph: number; leadsOn: boolean }): boolean {
  return sentence.paragraph === open.paragraph || (open.leadsOn && sentence.paragraph === open.paragraph + 1);
}

function wholeQuotation({ tokens, quotations }: TextDocument, sentence: Sentence): TokenRange | null {
  const quotation = quotations[tokens[sentence.from]?.quotation ?? -1];
  if (quotation?.open !== sentence.from) return null;

  return sentence.to - quotation.close <= 2 ? { from: quotation.open, to: quotation.close + 1 } : null;
}

/** Whether a quotation alone in the next paragraph goes on: the content was quoted, and its marks may even be open still. */
function leadsOn({ tokens }: TextDocument, finding: Finding | undefined): boolean {
  const last = finding?.content.at(-1);

  return last !== undefined && (tokens[last.to - 1]?.quotation ?? -1) >= 0;
}

function covers(finding: Finding, range: TokenRange): boolean {
  return finding.content.some((piece) => piece.from <= range.from && piece.to >= range.to);
}

function hasQuotation({ tokens }: TextDocument, finding: Finding): boolean {
  return finding.content.some(
    (piece) => (tokens[piece.from]?.quotation ?? -1) >= 0 || (tokens[piece.to - 1]?.quotation ?? -1) >= 0,
  );
}
