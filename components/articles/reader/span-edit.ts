import type { Span } from "@/lib/text/code-points";

const isSpace = (point: string | undefined) => point === undefined || /\s/.test(point);

/** The nearest place after `at` (or before it) where a word begins or ends; the text's own end when there is none. */
function wordEdge(points: readonly string[], at: number, by: 1 | -1, edge: "start" | "end"): number {
  const stands = (place: number) =>
    edge === "start"
      ? isSpace(points[place - 1]) && !isSpace(points[place])
      : !isSpace(points[place - 1]) && isSpace(points[place]);
  let place = at + by;
  while (place > 0 && place < points.length && !stands(place)) place += by;
  return Math.min(Math.max(place, 0), points.length);
}

/** Moves one end of a span by a word. The span keeps at least one code point. `points` are the text's code points. */
export function nudge(points: readonly string[], span: Span, end: "start" | "end", by: 1 | -1): Span {
  const moved = { ...span, [end]: wordEdge(points, span[end], by, end) };
  return moved.start < moved.end ? moved : span;
}
