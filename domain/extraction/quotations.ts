import type { Token } from "./tokens";

/** A stretch in quotation marks. `open` and `close` are the tokens of its marks; unclosed ones end at `close` too. */
export interface Quotation {
  open: number;
  /** The closing mark, or the last token of the paragraph when the mark is missing. */
  close: number;
  closed: boolean;
}

/** Opening marks and what may close them. Single marks double as apostrophes, so they must close soon. */
const CLOSERS = new Map<string, { closers: string[]; within: number }>([
  ["“", { closers: ["”", '"'], within: Number.POSITIVE_INFINITY }],
  ["„", { closers: ["“", "”"], within: Number.POSITIVE_INFINITY }],
  ["«", { closers: ["»"], within: Number.POSITIVE_INFINITY }],
  ['"', { closers: ['"', "”"], within: Number.POSITIVE_INFINITY }],
  ["''", { closers: ["''"], within: Number.POSITIVE_INFINITY }],
  ["``", { closers: ["''", "``"], within: Number.POSITIVE_INFINITY }],
  ["‘", { closers: ["’"], within: 60 }],
  ["'", { closers: ["'"], within: 60 }],
]);

/**
 * Finds the outermost quotations, never across a paragraph, and marks their tokens. An unclosed mark that begins a
 * paragraph (a quotation of several paragraphs) or that is curly reaches to the paragraph's end; other unmatched
 * marks are ignored. `paragraphs` are token ranges.
 */
export function findQuotations(tokens: Token[], paragraphs: { from: number; to: number }[]): Quotation[] {
  const found: Quotation[] = [];

  for (const paragraph of paragraphs) {
    const positions = markPositions(tokens, paragraph);
    let at = paragraph.from;
    while (at < paragraph.to) {
      const quotation = quotationAt(tokens, at, paragraph, positions);
      if (quotation) mark(tokens, quotation, found);
      at = quotation ? quotation.close + 1 : at + 1;
    }
  }

  return found;
}

function quotationAt(
  tokens: Token[],
  at: number,
  paragraph: { from: number; to: number },
  positions: Map<string, number[]>,
): Quotation | null {
  const mark = tokens[at];
  const rule = mark && CLOSERS.get(mark.text);
  if (!rule || !canOpen(tokens, at)) return null;

  const close = Math.min(...rule.closers.map((closer) => nextAfter(positions.get(closer) ?? [], at)));
  if (close - at <= rule.within && Number.isFinite(close)) return { open: at, close, closed: true };

  const reachesEnd = at === paragraph.from || mark.text === "“" || mark.text === "«";
  return reachesEnd && rule.within > 60 ? { open: at, close: paragraph.to - 1, closed: false } : null;
}

/** A mark opens when something follows it directly, or when it can only open. */
function canOpen(tokens: Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (!mark || !next || next.kind === "break") return false;
  if (mark.text === "“" || mark.text === "«" || mark.text === "„") return true;
  return (mark.spaced || tokens[at - 1]?.kind === "mark") && !next.spaced;
}

/** Where each mark stands in the paragraph, ascending, so that a closing mark is found without scanning. */
function markPositions(tokens: Token[], paragraph: { from: number; to: number }): Map<string, number[]> {
  const positions = new Map<string, number[]>();

  for (let at = paragraph.from; at < paragraph.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    const list = positions.get(token.text);
    if (list) list.push(at);
    else positions.set(token.text, [at]);
  }

  return positions;
}

function nextAfter(positions: number[], at: number): number {
  let low = 0;
  let high = positions.length;

  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }

  return positions[low] ?? Number.POSITIVE_INFINITY;
}

function mark(tokens: Token[], quotation: Quotation, found: Quotation[]): void {
  for (let at = quotation.open; at <= quotation.close; at++) {
    const token = tokens[at];
    if (token) token.quotation = found.length;
  }
  found.push(quotation);
}
