import type { Unit } from "@/domain/extraction/tagging/units";
import { toCodePointIndex } from "@/lib/text/code-points";

/** An annotated article: spans are pairs of code points. */
export interface Annotated {
  id: string;
  text: string;
  attributions?: Record<"source" | "cue" | "content", [number, number][] | undefined>[];
}

const ROLES = ["source", "cue", "content"] as const;
/** Inside, begin, end, single: added to 1 + 4 * role. 0 is outside. */
const [INSIDE, BEGIN, END, SINGLE] = [0, 1, 2, 3];

/**
 * Labels and links of each unit. A link is two numbers, positions of units in the text or -1: for the first unit of a
 * content the first unit of its cue; for the first unit of a cue the first unit of its source.
 */
export function labelUnits({ text, attributions = [] }: Annotated, units: Unit[]) {
  const labels = new Int8Array(units.length);
  const links = new Int32Array(units.length * 2).fill(-1);
  const index = toCodePointIndex(text);
  const pieces = (spans: [number, number][] = []) =>
    spans.flatMap(([start, end]) => piecesOf(units, index.toUnit(start), index.toUnit(end)));

  for (const attribution of attributions) {
    const found = {
      source: pieces(attribution.source),
      cue: pieces(attribution.cue),
      content: pieces(attribution.content),
    };
    ROLES.forEach((role, number) => {
      for (const piece of found[role]) label(labels, piece, 1 + 4 * number);
    });
    const cue = found.cue[0]?.[0];
    if (cue === undefined) continue;
    links[cue * 2 + 1] = found.source[0]?.[0] ?? -1;
    for (const [first] of found.content) links[first * 2] = cue;
  }

  return { labels, links };
}

/** First and last unit of each line of a span. */
function piecesOf(units: Unit[], start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let open: [number, number] | null = null;
  for (let at = firstEndingAfter(units, start); (units[at]?.start ?? end) < end; at++) {
    if (units[at]?.text.startsWith("\n")) open = null;
    else if (open) open[1] = at;
    else {
      open = [at, at];
      pieces.push(open);
    }
  }

  return pieces;
}

function firstEndingAfter(units: Unit[], start: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }

  return low;
}

function label(labels: Int8Array, [first, last]: [number, number], base: number): void {
  if (labels.subarray(first, last + 1).some((value) => value !== 0)) return;

  labels.fill(base + INSIDE, first, last + 1);
  labels[first] = base + (first === last ? SINGLE : BEGIN);
  if (last > first) labels[last] = base + END;
}
