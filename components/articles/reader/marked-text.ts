import { type Span, toCodePointIndex } from "@/lib/text/code-points";

/** Something to mark in a text; its span counts code points. */
export interface Mark {
  id: string;
  span: Span;
}

/** A run of text under the same marks. `start` counts code points; `ids` are in the order of the marks' starts. */
export interface Segment {
  start: number;
  text: string;
  ids: string[];
}

/** One line of the text with its segments; an empty line has none. `start` and `end` count code points. */
export interface Paragraph {
  start: number;
  end: number;
  segments: Segment[];
}

interface Boundary {
  at: number;
  opens: string[];
  closes: string[];
}

function collectBoundaries(marks: readonly Mark[]): Boundary[] {
  const byOffset = new Map<number, Boundary>();
  const boundary = (at: number) => {
    const known = byOffset.get(at) ?? { at, opens: [], closes: [] };
    byOffset.set(at, known);
    return known;
  };
  for (const { id, span } of marks) {
    boundary(span.start).opens.push(id);
    boundary(span.end).closes.push(id);
  }
  return [...byOffset.values()].sort((a, b) => a.at - b.at);
}

function collectLines(text: string, toCodePoint: (unit: number) => number): Span[] {
  const lines: Span[] = [];
  for (let unit = 0; unit <= text.length; ) {
    const next = text.indexOf("\n", unit);
    const end = next === -1 ? text.length : next;
    lines.push({ start: toCodePoint(unit), end: toCodePoint(end) });
    unit = end + 1;
  }
  return lines;
}

/**
 * Cuts a text into lines, and each line wherever a mark begins or ends, so that marks may overlap and cross without
 * nesting. Linear in text and marks, apart from sorting the marks' ends.
 */
export function toParagraphs(text: string, marks: readonly Mark[]): Paragraph[] {
  const index = toCodePointIndex(text);
  const boundaries = collectBoundaries(marks);
  const open = new Set<string>();
  let next = 0;

  const passBoundariesUpTo = (offset: number) => {
    for (let boundary = boundaries[next]; boundary && boundary.at <= offset; boundary = boundaries[++next]) {
      for (const id of boundary.closes) open.delete(id);
      for (const id of boundary.opens) open.add(id);
    }
  };
  const cutLine = (line: Span): Segment[] => {
    const segments: Segment[] = [];
    for (let start = line.start; start < line.end; ) {
      passBoundariesUpTo(start);
      const end = Math.min(line.end, boundaries[next]?.at ?? line.end);
      segments.push({ start, text: text.slice(index.toUnit(start), index.toUnit(end)), ids: [...open] });
      start = end;
    }
    return segments;
  };

  return collectLines(text, index.toCodePoint).map((line) => ({ ...line, segments: cutLine(line) }));
}
