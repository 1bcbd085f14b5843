import type { Span } from "@/lib/text/code-points";

/** Every piece of the text carries the code point it starts at. */
const PIECE = "[data-start]";

const startOf = (piece: Element) => Number(piece.getAttribute("data-start"));
const codePoints = (text: string) => [...text].length;

function unitsToCodePoints(piece: Element, units: number): number {
  return startOf(piece) + codePoints((piece.textContent ?? "").slice(0, units));
}

function codePointsToUnits(text: string, count: number): number {
  return [...text].slice(0, count).join("").length;
}

/** The code point of a place in the drawn text; null for a place outside it. */
export function toOffset(root: Element, node: Node, units: number): number | null {
  if (!root.contains(node)) return null;

  const piece = node.nodeType === Node.TEXT_NODE ? node.parentElement?.closest(PIECE) : null;
  if (piece) return unitsToCodePoints(piece, units);

  // Between pieces: the start of the first piece at or after the place, or the end of the last one before it.
  const range = document.createRange();
  range.setStart(node, units);
  for (const next of root.querySelectorAll(PIECE)) {
    if (range.comparePoint(next, 0) >= 0) return startOf(next);
  }
  const last = [...root.querySelectorAll(PIECE)].at(-1);
  return last ? unitsToCodePoints(last, last.textContent?.length ?? 0) : null;
}

/** The span that is selected in the drawn text, without white space at its ends; null when nothing of it is. */
export function selectedSpan(root: Element, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;

  const range = selection.getRangeAt(0);
  const start = toOffset(root, range.startContainer, range.startOffset);
  const end = toOffset(root, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Cuts white space off the ends of a span; null when nothing else is in it. `points` are the text's code points. */
export function trimSpan(points: readonly string[], span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(points[start] ?? "")) start++;
  while (end > start && /\s/.test(points[end - 1] ?? "")) end--;
  return start < end ? { start, end } : null;
}

/** The pieces of the drawn text in order, looked up once for many ranges. */
export function textPieces(root: Element): { start: number; node: Text }[] {
  return [...root.querySelectorAll(PIECE)].flatMap((piece) =>
    piece.firstChild instanceof Text ? [{ start: startOf(piece), node: piece.firstChild }] : [],
  );
}

/** The drawn range of a span; null when the text is not drawn. `pieces` as given by `textPieces`. */
export function toRange(pieces: readonly { start: number; node: Text }[], span: Span): Range | null {
  const first = pieceAt(pieces, span.start);
  const last = pieceAt(pieces, span.end - 1);
  if (!first || !last) return null;

  const range = document.createRange();
  range.setStart(first.node, codePointsToUnits(first.node.data, span.start - first.start));
  range.setEnd(last.node, codePointsToUnits(last.node.data, span.end - last.start));
  return range;
}

/** The last piece that starts at or before an offset. */
function pieceAt(pieces: readonly { start: number; node: Text }[], offset: number) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
