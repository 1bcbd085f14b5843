import { findQuotations, type Quotation } from "./quotations";
import { type SentenceRules, splitParagraphs, splitSentences } from "./sentences";
import { type Token, type TokenRange, tokenize } from "./tokens";

/** One sentence: its tokens and the number of its paragraph. */
export interface Sentence extends TokenRange {
  paragraph: number;
}

/** A text made ready for rules: tokens, outermost quotations and sentences. Everything refers to token numbers. */
export interface TextDocument {
  text: string;
  tokens: Token[];
  quotations: Quotation[];
  sentences: Sentence[];
  /** Whether the first paragraph is to be read as a headline. */
  startsWithHeadline: boolean;
}

const MOST_HEADLINE_TOKENS = 30;

/** Reads a text by the sentence rules of its language; `title` tells whether the text begins with its headline. */
export function readDocument(text: string, rules: SentenceRules, title?: string): TextDocument {
  const tokens = tokenize(text);
  const paragraphs = splitParagraphs(tokens);
  const quotations = findQuotations(tokens, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, number) =>
    splitSentences(tokens, paragraph, rules).map((sentence) => ({ ...sentence, paragraph: number })),
  );

  return {
    text,
    tokens,
    quotations,
    sentences,
    startsWithHeadline: startsWithHeadline(text, paragraphs, title),
  };
}

/** The first paragraph is a headline when it is the given title, or when it is short and another one follows. */
function startsWithHeadline(text: string, paragraphs: TokenRange[], title?: string): boolean {
  const first = paragraphs[0];
  if (!first) return false;
  if (title && text.startsWith(title.trim())) return true;
  return paragraphs.length > 1 && first.to - first.from <= MOST_HEADLINE_TOKENS;
}
