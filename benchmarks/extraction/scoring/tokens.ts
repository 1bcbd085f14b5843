import { type Span, toCodePointIndex } from "@/lib/text/code-points";

/** A word or a punctuation mark; offsets count code points, and `line` counts line breaks before it. */
export interface ScoredToken extends Span {
  line: number;
}

/** First and last token of a run, both inclusive. */
export type Segment = readonly [first: number, last: number];

const TOKEN = /\n|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Cuts a text into runs of letters, marks and digits, and single other characters. White space is no token. */
export function tokenise(text: string): ScoredToken[] {
  const index = toCodePointIndex(text);
  const tokens: ScoredToken[] = [];
  let line = 0;
  for (const { 0: printed, index: unit } of text.matchAll(TOKEN)) {
    if (printed === "\n") line++;
    else tokens.push({ start: index.toCodePoint(unit), end: index.toCodePoint(unit + printed.length), line });
  }
  return tokens;
}

/** The tokens that spans touch, as runs: each span makes its own, parted at line breaks. */
export function toSegments(tokens: readonly ScoredToken[], spans: readonly Span[]): Segment[] {
  return spans.flatMap((span) => segmentsOf(tokens, span));
}

function segmentsOf(tokens: readonly ScoredToken[], { start, end }: Span): Segment[] {
  const segments: Segment[] = [];
  let first = firstEndingAfter(tokens, start);
  for (let at = first; at < tokens.length && (tokens[at]?.start ?? end) < end; at++) {
    const next = tokens[at + 1];
    if (next && next.start < end && next.line === tokens[at]?.line) continue;
    segments.push([first, at]);
    first = at + 1;
  }
  return segments;
}

function firstEndingAfter(tokens: readonly ScoredToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of all tokens in some segments. */
export function tokensIn(segments: readonly Segment[]): Set<number> {
  return new Set(
    segments.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
}
