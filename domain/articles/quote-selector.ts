import { type CodePointIndex, type Span, toCodePointIndex } from "@/lib/text/code-points";

/** Code points kept on either side of a quote (rule: Spans). */
export const CONTEXT_LENGTH = 32;

/** A quote with what stands around it, after the W3C Web Annotation model's TextQuoteSelector. */
export interface QuoteSelector {
  exact: string;
  /** Up to 32 code points before the quote. */
  prefix: string;
  /** Up to 32 code points after it. */
  suffix: string;
}

/** Whether a span cuts something out of a text of this many code points: whole numbers, ordered, not empty, inside. */
export function isSpanInside({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

/**
 * The quote of a span (code points, end exclusive) with 32 code points of context on either side. Throws when the span
 * does not lie in the text: callers check with {@link isSpanInside} what a person sent. For many spans of one text give
 * its index.
 */
export function quoteSelector(
  text: string,
  span: Span,
  index: CodePointIndex = toCodePointIndex(text),
): QuoteSelector {
  if (!isSpanInside(span, index.length))
    throw new Error(`the span ${span.start}-${span.end} is not in the text`);

  const cut = (start: number, end: number) => text.slice(index.toUnit(start), index.toUnit(end));
  return {
    exact: cut(span.start, span.end),
    prefix: cut(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: cut(span.end, Math.min(index.length, span.end + CONTEXT_LENGTH)),
  };
}
