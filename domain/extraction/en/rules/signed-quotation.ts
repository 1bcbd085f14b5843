import type { Finding } from "../../finding";
import { isCapitalised, type TokenRange } from "../../tokens";
import { trimContent } from "../content";
import type { AttributionRule } from "../rule";
import { quotationClosingAt, type SentenceView, sentenceEnd, tokenAt } from "../sentence-view";

const DASHES = new Set(["―", "—", "–", "-"]);
const LONGEST_NAME = 8;
const SHORTEST_QUOTATION = 4;

/**
 * “We have lost everything.” ― Um Khaled: as quotations are signed in boxes and lists. Conditions, in order:
 * 1. the sentence has no cue, and ends with a dash and at most eight words, the first with a capital;
 * 2. right before the dash, or before the line break before it, a quotation of at least four tokens closes: it is the content.
 */
export const signedQuotation: AttributionRule = {
  name: "signed-quotation",
  find({ view, cues }) {
    const dash = lastDash(view);
    if (dash === null || cues.length > 0) return [];
    const source = trimContent(view, { from: dash + 1, to: sentenceEnd(view) });
    const content = quotationBefore(view, dash);
    if (!content || source.to <= source.from || !isCapitalised(tokenAt(view, source.from))) return [];

    return [toFinding(view, dash, source, content)];
  },
};

function lastDash(view: SentenceView): number | null {
  const end = sentenceEnd(view);
  for (let at = end - 1; at >= Math.max(view.sentence.from, end - 1 - LONGEST_NAME); at--) {
    const token = tokenAt(view, at);
    if (token.quotation >= 0) return null;
    if (DASHES.has(token.text)) return at;
  }

  return null;
}

function quotationBefore(view: SentenceView, dash: number): TokenRange | null {
  const last = tokenAt(view, dash - 1).kind === "break" ? dash - 2 : dash - 1;
  const quotation = quotationClosingAt(view, last);
  if (!quotation || quotation.close - quotation.open < SHORTEST_QUOTATION) return null;

  return { from: quotation.open, to: quotation.close + 1 };
}

function toFinding(view: SentenceView, dash: number, source: TokenRange, content: TokenRange): Finding {
  return {
    rule: "signed-quotation",
    sentence: view.number,
    content: [content],
    link: { source, cue: [{ from: dash, to: dash + 1 }], stance: "asserts" },
    relays: [],
    deeper: [],
    confidence: 0,
  };
}
