import type { TextDocument } from "../text-document";
import { FEATURES } from "./features";
import { beginsParagraph, beginsSentence } from "./places";
import type { Unit } from "./units";

const PLACE = FEATURES.indexOf("place");

/** Units from `from` up to, not including, `to`. */
export interface UnitRange {
  from: number;
  to: number;
}

/** Labels of a block are settled together; what was computed for it is dropped before the next, so that memory stays flat. */
const BLOCK = 4_096;
/** Units that a tagger reads together at most. */
export const LONGEST_WINDOW = 100;
/** A sentence that begins earlier in a window does not end it. */
const SHORTEST_CUT = LONGEST_WINDOW / 3;

/** Stretches of about 4,000 units that end with a paragraph where one ends near. */
export function splitBlocks({ tokens }: TextDocument, units: readonly Unit[]): UnitRange[] {
  const blocks: UnitRange[] = [];
  let from = 0;
  let lastBreak = -1;

  units.forEach((unit, at) => {
    if (tokens[unit.token]?.kind === "break") lastBreak = at;
    if (at + 1 - from < BLOCK && at + 1 < units.length) return;
    const to = at + 1 < units.length && lastBreak > from ? lastBreak + 1 : at + 1;
    blocks.push({ from, to });
    from = to;
  });

  return blocks;
}

/** Of what people write, five units in six are words. */
const LEAST_WORDS = 0.5;
/** Of what people write, a block has a thousand different words; a table or a page of short answers still has hundreds. */
const LEAST_DIFFERENT = 1 / 64;

/**
 * Whether a block is worth a tagger's time: one that is mostly marks and line breaks is markup, a list or noise, and one that says the
 * same few words over and over is no article. Both are left to rules.
 */
export function isProse({ tokens }: TextDocument, units: readonly Unit[], { from, to }: UnitRange): boolean {
  const different = new Set<string>();
  let words = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (!unit || tokens[unit.token]?.kind !== "word") continue;
    words++;
    different.add(unit.lower);
  }

  return words >= LEAST_WORDS * (to - from) && different.size >= LEAST_DIFFERENT * (to - from);
}

/**
 * The windows of a block, in order: as many paragraphs as fit into one. A paragraph that does not fit is cut before a sentence,
 * and a sentence that does not fit is cut anywhere. A tagger has learned from windows that begin with sentences.
 */
export function splitWindows(features: Int32Array, block: UnitRange): UnitRange[] {
  const windows: UnitRange[] = [];
  for (let from = block.from; from < block.to; ) {
    const to = endOfWindow(features, from, Math.min(block.to, from + LONGEST_WINDOW), block.to);
    windows.push({ from, to });
    from = to;
  }

  return windows;
}

function endOfWindow(features: Int32Array, from: number, most: number, end: number): number {
  if (most === end) return end;

  return (
    lastStart(features, most, from + 1, beginsParagraph) ??
    lastStart(features, most, from + SHORTEST_CUT, beginsSentence) ??
    most
  );
}

function lastStart(
  features: Int32Array,
  most: number,
  least: number,
  begins: (place: number) => boolean,
): number | null {
  for (let at = most; at >= least; at--) {
    if (begins(features[at * FEATURES.length + PLACE] ?? 0)) return at;
  }

  return null;
}
