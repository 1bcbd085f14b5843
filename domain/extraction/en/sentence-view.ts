import type { Sentence, TextDocument } from "../text-document";
import type { Token, TokenRange } from "../tokens";
import { wordSet } from "./word-set";

/** One sentence with its document: what a rule looks at. */
export interface SentenceView {
  document: TextDocument;
  number: number;
  sentence: Sentence;
}

const NOTHING: Token = { text: "", lower: "", start: 0, end: 0, kind: "break", spaced: true, quotation: -1 };
const CLAUSE_MARKS = wordSet(`
  , ; : — – - ( ) [ ] …`);
const FINAL_MARKS = new Set([".", "!", "?", "…"]);

/** The token at a position; a line break outside the document, so that look-arounds need no guard. */
export function tokenAt(view: SentenceView, at: number): Token {
  return view.document.tokens[at] ?? NOTHING;
}

/** Whether the token is a comma, dash, colon, semicolon or bracket outside a word. */
export function isClauseMark(token: Token): boolean {
  return token.kind === "mark" && CLAUSE_MARKS.has(token.text);
}

/** The quotation that opens at a token; null when none does. */
export function quotationOpeningAt(view: SentenceView, at: number) {
  const quotation = view.document.quotations[tokenAt(view, at).quotation];
  return quotation?.open === at ? quotation : null;
}

/** The quotation that closes at a token; null when none does. */
export function quotationClosingAt(view: SentenceView, at: number) {
  const quotation = view.document.quotations[tokenAt(view, at).quotation];
  return quotation?.closed && quotation.close === at ? quotation : null;
}

/** Where the sentence ends without its final marks; a closing quotation mark stays. */
export function sentenceEnd(view: SentenceView): number {
  let end = view.sentence.to;
  while (end > view.sentence.from && isFinalMark(view, end - 1)) end--;

  return end;
}

function isFinalMark(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);

  return token.kind === "break" || (token.quotation < 0 && FINAL_MARKS.has(token.text));
}

/** The printed words of a range. */
export function textOf(view: SentenceView, range: TokenRange): string {
  return range.to <= range.from
    ? ""
    : view.document.text.slice(tokenAt(view, range.from).start, tokenAt(view, range.to - 1).end);
}

/** Whether any token of a range passes a test. */
export function anyToken(
  view: SentenceView,
  range: TokenRange,
  test: (token: Token, at: number) => boolean,
): boolean {
  for (let at = range.from; at < range.to; at++) {
    if (test(tokenAt(view, at), at)) return true;
  }

  return false;
}
